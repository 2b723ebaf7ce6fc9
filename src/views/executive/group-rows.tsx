import type { ReactNode } from "react";
import { GROUPS, type Group } from "../../domain/programme";
import { legendWords } from "../../i18n/words/legend";
import { GroupMark } from "../../ui/chart/group-mark";
import { useWords } from "../../ui/words-context";

/** The rows of one place: its name beside all of them, then each group with its mark and its cells. */
export function GroupRows(props: { place: string; cells(group: Group): ReactNode }) {
  const { t } = useWords();
  return (
    <tbody>
      {GROUPS.map((group, i) => (
        <tr key={group}>
          {i === 0 ? (
            <th scope="rowgroup" rowSpan={GROUPS.length}>
              {props.place}
            </th>
          ) : null}
          <th scope="row">
            <GroupMark group={group} /> {t(legendWords[group])}
          </th>
          {props.cells(group)}
        </tr>
      ))}
    </tbody>
  );
}
