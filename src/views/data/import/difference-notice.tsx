import { Button, Checkbox, Group } from "@mantine/core";
import { useState } from "react";
import type {
  Difference,
  DifferenceFigure,
  DifferenceKind,
  DifferenceSample,
} from "../../../catalogue/intake/vocabulary/draft";
import { importWords } from "../../../i18n/words/import";
import { ScrollTable } from "../../../ui/table/scroll-table";
import { useWords } from "../../../ui/words-context";
import { placeName } from "./area-lookup";
import { type DraftProps, indicatorOf } from "./draft-props";
import classes from "./import.module.css";

const KINDS = ["removed", "added", "changed"] as const satisfies readonly DifferenceKind[];
const COUNTS = ["same", "changed", "added", "removed"] as const;
const SIDES = {
  removed: ["before"],
  added: ["after"],
  changed: ["before", "after"],
} as const satisfies Record<DifferenceKind, readonly ("before" | "after")[]>;
const STEP = 12;

/** A new version beside the dataset it replaces; it must be accepted by a tick. */
export function DifferenceNotice(
  props: DraftProps & {
    difference: Difference;
    title: string;
    accepted: boolean;
    onAccept(accepted: boolean): void;
  },
) {
  const { t, number } = useWords();
  const { difference } = props;
  return (
    <section className={classes.replaces}>
      <h4>{t(importWords.replacesTitle, { title: props.title })}</h4>
      <p>
        {COUNTS.map((key) =>
          t(importWords[`difference.${key}`], { n: number(difference[key]) }),
        ).join(" · ")}
      </p>
      <p className={classes.small}>{t(importWords.replacesNote)}</p>
      {KINDS.map((kind) => (
        <Samples key={kind} {...props} kind={kind} />
      ))}
      <Checkbox
        label={t(importWords.acceptReplace)}
        checked={props.accepted}
        onChange={(event) => props.onAccept(event.currentTarget.checked)}
      />
    </section>
  );
}

/** The figures of one kind, some at a time: what vanished has a value before, what is new one after. */
function Samples(props: DraftProps & { difference: Difference; kind: DifferenceKind }) {
  const { t, number } = useWords();
  const [shown, setShown] = useState(STEP);
  const { kind } = props;
  const total = props.difference[kind];
  const samples = props.difference.samples[kind];
  if (total === 0) return null;
  const title = t(importWords[`difference.${kind}`], { n: number(total) });
  return (
    <>
      <h5>{title}</h5>
      <ScrollTable label={title}>
        <thead>
          <tr>
            <th scope="col">{t(importWords.area)}</th>
            <th scope="col">{t(importWords.indicator)}</th>
            <th scope="col">{t(importWords.year)}</th>
            {SIDES[kind].map((side) => (
              <th key={side} scope="col" data-numeric="true">
                {t(importWords[side])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {samples.slice(0, shown).map((one) => (
            <SampleRow key={`${one.area} ${one.indicator} ${one.yearBe}`} {...props} sample={one} />
          ))}
        </tbody>
      </ScrollTable>
      {total > shown ? (
        <Group gap="sm">
          <span className={classes.small}>
            {t(importWords.differenceMore, {
              shown: number(Math.min(shown, samples.length)),
              n: number(total),
            })}
          </span>
          {samples.length > shown ? (
            <Button variant="default" size="compact-md" onClick={() => setShown(shown + 4 * STEP)}>
              {t(importWords.showMore)}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </>
  );
}

function SampleRow(props: DraftProps & { sample: DifferenceSample; kind: DifferenceKind }) {
  const { t, number, pick, year, language } = useWords();
  const { sample } = props;
  const indicator = indicatorOf(props, sample.indicator);
  const text = (figure: DifferenceFigure | null) => {
    if (!figure) return "–";
    if (figure.status !== "value") return t(importWords[`status.${figure.status}`]);
    return number(figure.value, indicator?.decimals ?? 2);
  };
  return (
    <tr>
      <td>{placeName(props.areas, sample.area, language)}</td>
      <td>{indicator ? pick(indicator.name) : sample.indicator}</td>
      <td className={classes.noWrap}>{year(sample.yearBe)}</td>
      {SIDES[props.kind].map((side) => (
        <td key={side} data-numeric="true">
          {text(sample[side])}
        </td>
      ))}
    </tr>
  );
}
