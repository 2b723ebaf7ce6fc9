import { numberAt, textAt } from "../base/column";
import { sql } from "../engine/sql";
import type { Question } from "./question";
import { eachRow, textColumn } from "./read-columns";

/** Sufficiency-economy villages of a tambon: numbers of villages at levels 1, 2 and 3. */
export type SepVillages = {
  readonly tambonCode: string;
  readonly byLevel: readonly [number, number, number];
};

/** Tambons with at least one such village, by code; all others have none on record. */
export const sepVillagesByTambon: Question<null, SepVillages[]> = {
  name: "sep-villages-by-tambon",
  sql: () => sql`
    select tambon_code, count(*) filter (level = 1) as level_1,
      count(*) filter (level = 2) as level_2, count(*) filter (level = 3) as level_3
    from sep_village group by tambon_code order by tambon_code`,
  read: (columns) => {
    const code = textColumn(columns, "tambon_code");
    const [one, two] = [columns.numbers("level_1"), columns.numbers("level_2")];
    const three = columns.numbers("level_3");
    return eachRow(columns, (row) => ({
      tambonCode: textAt(code, row),
      byLevel: [numberAt(one, row), numberAt(two, row), numberAt(three, row)],
    }));
  },
};
