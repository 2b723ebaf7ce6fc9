import { lazy, Suspense, useId, useState } from "react";
import type { FigurePicture } from "../../../catalogue/intake/vocabulary/draft";
import { importWords } from "../../../i18n/words/import";
import { joinWords } from "../../../i18n/words/join";
import { pictureWords } from "../../../i18n/words/picture";
import { Choice } from "../../../ui/form/choice";
import { useWords } from "../../../ui/words-context";
import { placeName } from "./area-lookup";
import { type DraftProps, indicatorOf } from "./draft-props";
import importClasses from "./import.module.css";
import classes from "./picture.module.css";

const PictureMap = lazy(async () => ({ default: (await import("./picture-map")).PictureMap }));

const MOST = 5;

/** The figures as they will be: a small map, the largest and smallest, and the sums held together. */
export function Picture(props: DraftProps) {
  const { t, pick, year } = useWords();
  const title = useId();
  const [chosen, setChosen] = useState("");
  const pictures = props.review?.pictures ?? [];
  const picture = pictures.find(({ indicator }) => indicator === chosen) ?? pictures[0];
  if (!picture) return null;
  const nameOf = (id: string) => {
    const indicator = indicatorOf(props, id);
    return indicator ? pick(indicator.name) : id;
  };
  const indicator = indicatorOf(props, picture.indicator);
  const name = nameOf(picture.indicator);
  const unit = indicator ? ` (${t(importWords[`unit.${indicator.unit}`])})` : "";
  return (
    <section aria-labelledby={title} aria-busy={props.reviewing} className={classes.picture}>
      <h4 id={title}>{t(pictureWords.title)}</h4>
      {pictures.length > 1 ? (
        <div className={classes.choice}>
          <Choice
            label={t(pictureWords.choose)}
            value={picture.indicator}
            options={pictures.map(({ indicator: id }) => ({ value: id, label: nameOf(id) }))}
            onChange={setChosen}
          />
        </div>
      ) : null}
      <p className={classes.what}>
        {name}
        {unit} · {year(picture.yearBe)}
      </p>
      <Difference {...props} picture={picture} />
      <div className={classes.parts}>
        <Suspense fallback={<div className={classes.map} />}>
          <PictureMap
            picture={picture}
            decimals={indicator?.decimals ?? 0}
            label={t(pictureWords.map, { name, year: year(picture.yearBe) })}
          />
        </Suspense>
        <div className={classes.lists}>
          <Extremes {...props} picture={picture} />
          <Sums {...props} picture={picture} />
        </div>
      </div>
    </section>
  );
}

type PictureProps = DraftProps & { readonly picture: FigurePicture };

/** A total in the file that is not what was read. */
function Difference(props: PictureProps) {
  const { t } = useWords();
  const say = useFigures(props);
  const { totals, sums } = props.picture;
  if (!totals || totals.agrees || !sums) return null;
  const told = { total: say(totals.value), read: say(sums.read) };
  return <p className={importClasses.note}>{t(pictureWords.differs, told)}</p>;
}

/** The largest and smallest figures, or all of a few. */
function Extremes(props: PictureProps) {
  const { t, number } = useWords();
  const { figures } = props.picture;
  if (figures.length === 0) return null;
  if (figures.length <= 2 * MOST) {
    return <Ranked {...props} title={t(pictureWords.every)} figures={figures} />;
  }
  const n = number(MOST);
  const least = figures.slice(-MOST).reverse();
  return (
    <>
      <Ranked {...props} title={t(pictureWords.largest, { n })} figures={figures.slice(0, MOST)} />
      <Ranked {...props} title={t(pictureWords.smallest, { n })} figures={least} />
    </>
  );
}

function Ranked(props: PictureProps & { title: string; figures: FigurePicture["figures"] }) {
  const { language } = useWords();
  const say = useFigures(props);
  return (
    <table className={classes.figures}>
      <caption>{props.title}</caption>
      <tbody>
        {props.figures.map(([code, value]) => (
          <tr key={code}>
            <th scope="row">{placeName(props.areas, code, language)}</th>
            <td>{say(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was read, what is on the map, and what is not, by reason; no sums of what does not add up. */
function Sums(props: PictureProps) {
  const { t, number } = useWords();
  const say = useFigures(props);
  const { sums, totals, mean, median, figures, without, lost } = props.picture;
  const lines: (readonly [string, string])[] = [
    [t(pictureWords.areas), number(figures.length)],
    ...(without > 0 ? [[t(pictureWords.without), number(without)] as const] : []),
    ...(totals ? [[t(pictureWords.total, { row: totals.row }), say(totals.value)] as const] : []),
    ...(sums
      ? ([
          [t(pictureWords.read), say(sums.read)],
          [t(pictureWords.onMap), say(sums.onMap)],
        ] as const)
      : ([
          [t(pictureWords.mean), say(mean)],
          [t(pictureWords.median), say(median)],
        ] as const)),
    ...lost.map(({ reason, rows, sum }) => {
      const told = { n: number(rows), sum: say(sum) };
      const text = t(pictureWords[sums ? "lostSum" : "lostRows"], told);
      return [t(pictureWords.lost, { reason: t(joinWords[reason]) }), text] as const;
    }),
  ];
  return (
    <table className={classes.figures} data-sums="true">
      <tbody>
        {lines.map(([head, text]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
      {totals?.agrees ? (
        <tfoot>
          <tr>
            <td colSpan={2}>{t(pictureWords.agrees)}</td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}

function useFigures(props: PictureProps): (value: number) => string {
  const { number } = useWords();
  const decimals = indicatorOf(props, props.picture.indicator)?.decimals ?? 0;
  return (value) => (Number.isNaN(value) ? "–" : number(value, decimals));
}
