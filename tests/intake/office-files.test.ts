import { describe, expect, it } from "vitest";
import { land } from "./landing";
import { OFFICE_FILES } from "./office-files";

describe("files as offices send them, taken by the best guess", () => {
  it.each(Object.keys(OFFICE_FILES))("%s", async (name) => {
    const { files, figures, unplaced = 0, leftOut = 0, told = [] } = OFFICE_FILES[name]!;
    const landing = await land(...files());
    expect(landing.problems.map((text) => JSON.parse(text).kind)).toEqual(told);
    expect(landing.figures).toMatchObject(figures);
    expect(landing.unplaced).toBe(unplaced);
    expect(landing.leftOut).toHaveLength(leftOut);
  });
});
