import { describe, expect, it } from "vitest";
import { ringsOf } from "../../../src/state/plan-overlay";

describe("a planned rollout on the map", () => {
  it("marks both waves and the comparison areas, of an amphoe all its tambons", () => {
    const rollout = {
      rings: [
        {
          pilot: 0,
          members: [
            { row: 1, wave: 1 },
            { row: 2, wave: 2 },
          ],
        },
      ],
      matches: [{ treated: 0, controls: [4], distances: [0.2] }],
    };
    const unitOf = Int32Array.from([0, 1, 1, 2, 3, 4, 4]);
    expect([...ringsOf(rollout as never, { unitOf })]).toEqual([0, 1, 1, 2, 0, 3, 3]);
  });
});
