import type { Plugin } from "vite";
import { tableRows } from "../data/table-rows";

/**
 * Lets the app import a table of `data/` (`import { rows } from "….csv"`) as rows that were parsed
 * by the build, so that no parser of CSV goes to the browser. Only Vite knows such imports: scripts
 * read the file itself (`tableRows`).
 */
export function bundledTables(): Plugin {
  return {
    name: "bundled-tables",
    transform: {
      filter: { id: /\.csv$/ },
      handler: (text) => ({
        code: `export const rows = ${JSON.stringify(tableRows(text))};`,
        map: null,
        moduleType: "js",
      }),
    },
  };
}
