import { textOf } from "../../i18n/text-of";
import { lensWords } from "../../i18n/words/lens";
import type { LensView } from "../../state/use-lens-result";
import { useWords } from "../../ui/words-context";

/** What the lens says of one area: its figure, or the name of its class. Nothing where it is silent. */
export function LensHover(props: { lensResult: LensView; index: number }) {
  const { lensResult, index } = props;
  const { t, number, signed } = useWords();
  const detail = useDetail(lensResult, index);
  const item = lensResult.items[lensResult.classOf[index] ?? -1];
  if (!item) return null;
  const value = lensResult.values?.[index] ?? Number.NaN;
  const write = lensResult.signed ? signed : number;
  const shown = Number.isNaN(value) ? "" : write(value, lensResult.decimals);
  const figure =
    shown && (t(textOf(lensWords, `${lensResult.lens}.figure`), { figure: shown }) || shown);
  const word = item.to === undefined ? t(textOf(lensWords, `${lensResult.lens}.${item.key}`)) : "";
  return (
    <>
      <div>
        {t(textOf(lensWords, `${lensResult.lens}.title`))}:{" "}
        <b>{[word, figure].filter((part) => part !== "").join(" · ")}</b>
      </div>
      {detail === "" ? null : <div>{detail}</div>}
    </>
  );
}

/** What the lens adds of one area, in words. */
function useDetail({ lens, detail }: LensView, index: number): string {
  const { t, number } = useWords();
  const found = detail?.(index);
  if (!found) return "";
  const written = (figures: Readonly<Record<string, number>>, decimals: number) =>
    Object.entries(figures).map(([name, figure]) => [name, number(figure, decimals)] as const);
  const words = Object.entries(found.words ?? {}).map(
    ([name, key]) => [name, t(textOf(lensWords, key))] as const,
  );
  const figures = written(found.blanks, found.decimals);
  const whole = written(found.whole ?? {}, 0);
  return t(
    textOf(lensWords, `${lens}.${found.word}`),
    Object.fromEntries([...figures, ...whole, ...words]),
  );
}
