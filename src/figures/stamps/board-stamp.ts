import type { AppData } from "../app-data";
import type { Pane } from "../pane";
import { type Stamp, stampOf } from "./stamp-of";

/** What the figures of groups in some years are made of: the indicator, and the roles. */
export function boardStamp(
  app: Pick<AppData, "manifest">,
  { source }: Pick<Pane, "source">,
  years: readonly number[],
): Stamp {
  return stampOf(app, [...years.map((year) => ({ source, year })), { kind: "roles" }]);
}
