import type { LensView } from "../../state/use-lens-result";
import { useWords } from "../../ui/words-context";
import { useLensWords } from "../words/use-lens-words";

/** What the lens says of one area: its figure, or the name of its class. Nothing where it is silent. */
export function LensHover(props: { lensResult: LensView; index: number }) {
  const { lensResult, index } = props;
  const { number, signed } = useWords();
  const say = useLensWords();
  const detail = useDetail(lensResult, index);
  const item = lensResult.items[lensResult.classOf[index] ?? -1];
  if (!item) return null;
  const value = lensResult.values?.[index] ?? Number.NaN;
  const write = lensResult.signed ? signed : number;
  const shown = Number.isNaN(value) ? "" : write(value, lensResult.decimals);
  const figure = shown && (say(`${lensResult.lens}.figure`, { figure: shown }) || shown);
  const word = item.to === undefined ? say(`${lensResult.lens}.${item.key}`) : "";
  return (
    <>
      <div>
        {say(`${lensResult.lens}.title`)}:{" "}
        <b>{[word, figure].filter((part) => part !== "").join(" · ")}</b>
      </div>
      {detail === "" ? null : <div>{detail}</div>}
    </>
  );
}

/** What the lens adds of one area, in words. */
function useDetail({ lens, detail }: LensView, index: number): string {
  const { number } = useWords();
  const say = useLensWords();
  const found = detail?.(index);
  if (!found) return "";
  const written = (figures: Readonly<Record<string, number>>, decimals: number) =>
    Object.entries(figures).map(([name, figure]) => [name, number(figure, decimals)] as const);
  const words = Object.entries(found.words ?? {}).map(([name, key]) => [name, say(key)] as const);
  const figures = written(found.blanks, found.decimals);
  const whole = written(found.whole ?? {}, 0);
  return say(`${lens}.${found.word}`, Object.fromEntries([...figures, ...whole, ...words]));
}
