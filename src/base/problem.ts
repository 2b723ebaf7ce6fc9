/**
 * Everything that can go wrong, as a kind and its data. No words here: `i18n/words/problem.ts`
 * holds one sentence per kind in Thai and English, with the fields below as its blanks.
 */
export type Problem =
  | { kind: "file-missing"; file: string }
  | { kind: "file-protected"; file: string }
  /** A shapefile without the part of this ending. */
  | { kind: "companion-missing"; file: string; ending: string }
  /** `size` and `limit`: MB that the archive unpacks to, and that are allowed. */
  | { kind: "archive-bomb"; file: string; size: number; limit: number }
  /** `size` and `limit`: MB of the sheets when unpacked. */
  | { kind: "workbook-too-large"; file: string; size: number; limit: number }
  /** `zone` is the likely projection. */
  | { kind: "coordinates-in-metres"; file: string; zone: string }
  | { kind: "coordinates-swapped"; file: string; x: number; y: number }
  | { kind: "coordinates-outside"; file: string; x: number; y: number }
  | { kind: "file-damaged"; file: string; detail: string }
  | { kind: "file-empty"; file: string }
  /** `size` and `limit` in MB (10⁶ bytes). */
  | { kind: "file-too-large"; file: string; size: number; limit: number }
  /** Ends before its content does; `row` is the last line or row that was read. */
  | { kind: "file-truncated"; file: string; row: number }
  | { kind: "not-text"; file: string }
  | { kind: "json-broken"; file: string; row: number; detail: string }
  | { kind: "json-without-table"; file: string }
  | { kind: "html-without-table"; file: string }
  | { kind: "table-without-rows"; file: string }
  | { kind: "too-many-columns"; file: string; table: string; columns: number; limit: number }
  | { kind: "fetch-failed"; url: string; status: number }
  /** `entries`: files of the zip whose names lead out of it. */
  | { kind: "zip-leads-out"; file: string; entries: number }
  | { kind: "zip-without-shapefile"; file: string }
  /** `entries` files of the zip are of no format that is read; `names` are some of them. */
  | { kind: "zip-files-left"; file: string; entries: number; names: string[] }
  | { kind: "boundaries-broken"; file: string; place: string }
  | { kind: "boundaries-of-amphoe"; file: string; shapes: number }
  | { kind: "boundaries-of-provinces"; file: string; shapes: number }
  | { kind: "boundaries-overlap"; file: string; first: string; second: string }
  | { kind: "boundaries-without-shapes"; file: string }
  | { kind: "template-unknown"; file: string; template: string }
  | { kind: "template-without-rows"; file: string; rejected: number }
  | { kind: "projection-unsupported"; file: string; projection: string }
  | { kind: "code-scheme-unknown"; file: string; column: string; samples: string[] }
  | { kind: "year-unknown"; file: string }
  | { kind: "no-place-column"; file: string }
  | { kind: "no-value-column"; file: string }
  | { kind: "nothing-placed"; file: string; rows: number }
  | { kind: "dataset-id-unfit"; file: string; id: string }
  | { kind: "draft-gone"; draft: string }
  /** Data that came meanwhile brought up a question. */
  | { kind: "draft-asks"; file: string }
  | { kind: "address-unfit"; url: string }
  | { kind: "import-crashed"; file: string; detail: string }
  | { kind: "indicator-repeated"; file: string; indicator: string; year: number }
  /** In columns of which none tells a year. */
  | { kind: "indicator-repeated-undated"; file: string; indicator: string }
  | { kind: "option-unknown"; option: string }
  | { kind: "format-unknown"; file: string }
  | { kind: "missing-columns"; file: string; columns: string[] }
  | { kind: "query-failed"; question: string; sql: string; detail: string }
  | { kind: "ingest-mismatch"; table: string; column: string; expected: number; found: number }
  | { kind: "cancelled" }
  /** The best choice was not proven within `seconds`; none is shown. */
  | { kind: "choice-unfinished"; seconds: number }
  | { kind: "solver-unavailable"; detail: string }
  | { kind: "work-crashed"; detail: string }
  | { kind: "engine-unavailable"; detail: string }
  | { kind: "feature-missing"; feature: "webgl2" | "wasm" | "indexeddb" | "worker" }
  | { kind: "url-value-ignored"; field: string; value: string }
  /** Characters of a link that came, and that were sent; 0 = the link does not tell any more. */
  | { kind: "link-cut"; found: number; expected: number }
  | { kind: "storage-failed"; detail: string }
  | { kind: "storage-full"; needed: number; free: number }
  | { kind: "workspace-file-newer"; file: string; version: number };

/** The `kind` field of every problem. */
export type ProblemKind = Problem["kind"];
