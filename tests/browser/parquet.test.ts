import { tableFromArrays, tableToIPC, utf8 } from "@uwdata/flechette";
import { expect, it } from "vitest";
import { readFile } from "../../src/catalogue/formats";
import { parquetLibrary } from "../../src/catalogue/formats/parquet-library";

it("reads Parquet in a browser, its decoder served by the app", async () => {
  const { Table, writeParquet } = await parquetLibrary();
  const cells = { code: ["100101"], name: ["พระบรมมหาราชวัง"] };
  const ipc = tableToIPC(tableFromArrays(cells, { types: { code: utf8(), name: utf8() } }), {
    format: "stream",
  })!;
  const read = await readFile({ name: "a.parquet", bytes: writeParquet(Table.fromIPCStream(ipc)) });
  expect(read).toMatchObject({
    value: { tables: [{ columns: ["code", "name"], rows: [["100101", "พระบรมมหาราชวัง"]] }] },
  });
});
