import { Checkbox } from "@mantine/core";
import type { Difference } from "../../../catalogue/intake/draft";
import { ScrollTable } from "../scroll-table";
import { placeName } from "./area-lookup";
import { type DraftProps, indicatorOf } from "./draft-props";
import classes from "./import.module.css";
import { useImportWords } from "./use-import-words";

const COUNTS = ["same", "changed", "added", "removed"] as const;

/** A new version beside the dataset it replaces; it must be accepted by a tick. */
export function DifferenceNotice(
  props: DraftProps & {
    difference: Difference;
    title: string;
    accepted: boolean;
    onAccept(accepted: boolean): void;
  },
) {
  const { say, number } = useImportWords();
  const { difference } = props;
  return (
    <section className={classes.replaces}>
      <h4>{say("replacesTitle", { title: props.title })}</h4>
      <p>
        {COUNTS.map((key) => say(`difference.${key}`, { n: number(difference[key]) })).join(" · ")}
      </p>
      <p className={classes.small}>{say("replacesNote")}</p>
      {difference.samples.length > 0 ? <Samples {...props} /> : null}
      <Checkbox
        label={say("acceptReplace")}
        checked={props.accepted}
        onChange={(event) => props.onAccept(event.currentTarget.checked)}
      />
    </section>
  );
}

function Samples(props: DraftProps & { difference: Difference }) {
  const { say, number, pick, year, language } = useImportWords();
  return (
    <ScrollTable label={say("differenceSamples")}>
      <thead>
        <tr>
          <th scope="col">{say("area")}</th>
          <th scope="col">{say("indicator")}</th>
          <th scope="col">{say("year")}</th>
          <th scope="col" data-numeric="true">
            {say("before")}
          </th>
          <th scope="col" data-numeric="true">
            {say("after")}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.difference.samples.slice(0, 12).map((one) => {
          const indicator = indicatorOf(props, one.indicator);
          const decimals = indicator?.decimals ?? 2;
          return (
            <tr key={`${one.area} ${one.indicator} ${one.yearBe}`}>
              <td>{placeName(props.areas, one.area, language)}</td>
              <td>{indicator ? pick(indicator.name) : one.indicator}</td>
              <td className={classes.noWrap}>{year(one.yearBe)}</td>
              <td data-numeric="true">{number(one.before, decimals)}</td>
              <td data-numeric="true">{number(one.after, decimals)}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
