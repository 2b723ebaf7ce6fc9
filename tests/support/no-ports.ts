import { fail, ok } from "../../src/base/result";
import type { PlanPorts } from "../../src/figures/plan/ports";

/** Ports of a plan that measures nothing from files and asks no worker. */
export const noPorts: PlanPorts = {
  series: async (_, id) => fail({ kind: "file-missing", file: id }),
  villages: async () => ok(null),
  find: async () => fail({ kind: "file-missing", file: "boundaries" }),
  adjacent: async () => ok([]),
};
