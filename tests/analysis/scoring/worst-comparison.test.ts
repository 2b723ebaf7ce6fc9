import { describe, expect, it } from "vitest";
import { ahp, worstComparison } from "../../../src/analysis";

describe("the comparison that breaks consistency", () => {
  it("is found and mended: one turned round in judgements that agree otherwise", () => {
    const weights = [8, 4, 2, 1];
    const pairwise = weights.map((a) => weights.map((b) => a / b));
    pairwise[0]![3] = 1 / 8;
    pairwise[3]![0] = 8;
    const found = worstComparison(pairwise);
    expect(found).toMatchObject({ row: 0, column: 3, value: 1 / 8, mend: 8 });
    const { row, column, mend } = found!;
    const before = ahp(pairwise).consistencyRatio;
    pairwise[row]![column] = mend;
    pairwise[column]![row] = 1 / mend;
    expect(ahp(pairwise).consistencyRatio).toBeCloseTo(0, 10);
    expect(before).toBeGreaterThan(0.1);
  });
  it("of the oracle ahp-3 (scikit-criteria ahp_ext/test_ahp.py) is the first: 3 where 3 × ½ would agree", () => {
    const pairwise = [
      [1, 3, 3],
      [1 / 3, 1, 2],
      [1 / 3, 1 / 2, 1],
    ];
    expect(worstComparison(pairwise)).toMatchObject({
      row: 0,
      column: 1,
      value: 3,
      consistent: expect.closeTo(1.5, 10),
      mend: 2,
    });
  });
  it("is none where all agree or with two criteria", () => {
    expect(
      worstComparison([
        [1, 2, 4],
        [1 / 2, 1, 2],
        [1 / 4, 1 / 2, 1],
      ]),
    ).toBeNull();
    expect(
      worstComparison([
        [1, 9],
        [1 / 9, 1],
      ]),
    ).toBeNull();
  });
});
