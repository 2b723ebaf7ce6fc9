import { describe, expect, it } from "vitest";
import type { VisibleSource } from "../../src/domain/shown-datasets";
import type { AppData } from "../../src/figures/app-data";
import { keyOfMade } from "../../src/state/data/load-series";

/** Two indicators whose figures are equal: files are named by their content, so they share one. */
const part = { dataset: "d", file: "workspace/equal", years: [2565], hidden: [] };
const source = { dataset: "d", file: part.file, parts: [part] } as unknown as VisibleSource;
const sources = new Map([
  ["good", source],
  ["bad", source],
]);
const app = { sources, workspace: "1" } as unknown as AppData;

describe("the key of what is made of an indicator", () => {
  it("tells indicators with equal figures apart, as hot spots of a good one are its low values", () => {
    expect(keyOfMade(app, "good")).not.toEqual(keyOfMade(app, "bad"));
    expect(keyOfMade(app, "good")).toEqual(keyOfMade({ ...app }, "good"));
  });

  it("changes with the workspace, as boundaries and joint cells that were brought in change the answer", () => {
    expect(keyOfMade(app, "good")).not.toEqual(keyOfMade({ ...app, workspace: "2" }, "good"));
  });
});
