import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaRole } from "../../src/domain/programme";
import { decodeRoleEdits, encodeRoleEdits, type RoleEdit } from "../../src/domain/role-edit";
import { ROLE_CODE, roleTable } from "../../src/domain/role-table";
import { someAreas } from "../support/areas";

const area = (code: string) => [code, "ก", "A", "ข", "B", "ค", "C"] as const;
const areas = someAreas([area("100101"), area("100102"), area("100201"), area("500101")]);

function onRecord(areaCode: string, role: AreaRole["role"], level: AreaRole["level"]): AreaRole {
  return { programme: "p", areaCode, level, role, wave: 1, since: 2563, source: "test" };
}

describe("role edits as text", () => {
  const edit: fc.Arbitrary<RoleEdit> = fc.record(
    {
      code: fc.integer({ min: 100000, max: 999999 }).map(String),
      role: fc.constantFrom("pilot", "rollout", "candidate", "none"),
      wave: fc.integer({ min: 1, max: 99 }),
      since: fc.integer({ min: 2500, max: 2600 }),
    },
    { requiredKeys: ["code", "role"] },
  );

  it("come back the same, the latest edit of a code only", () => {
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const back = decodeRoleEdits(encodeRoleEdits(edits)) ?? [];
        const latest = new Map(edits.map((e) => [e.code, e]));
        expect(new Map(back.map((e) => [e.code, e]))).toEqual(latest);
      }),
    );
  });

  it("of links from before start years are read as they were", () => {
    expect(decodeRoleEdits("p100101.100102~r2-500101~n100201")).toEqual([
      { code: "100101", role: "pilot" },
      { code: "100102", role: "pilot" },
      { code: "500101", role: "rollout", wave: 2 },
      { code: "100201", role: "none" },
    ]);
    expect(encodeRoleEdits([{ code: "500101", role: "rollout", wave: 2 }])).toBe("r2-500101");
  });

  it("say a start year once for all tambons that have it", () => {
    const of = (code: string, since: number) => ({ code, role: "pilot", since }) as const;
    const text = encodeRoleEdits([of("100102", 2564), of("500101", 2566), of("100101", 2564)]);
    expect(text).toBe("py2564-100101.100102~py2566-500101");
    expect(decodeRoleEdits("r2y2566-500101")).toEqual([
      { code: "500101", role: "rollout", wave: 2, since: 2566 },
    ]);
  });

  it("that differ only in the start year are different", () => {
    const of = (since?: number): RoleEdit[] => [
      { code: "100101", role: "pilot", ...(since ? { since } : {}) },
    ];
    expect(new Set([of(), of(2564), of(2565)].map(encodeRoleEdits)).size).toBe(3);
  });

  it.each(["p100101.x", "z100101", "p-100101", "py-100101", "py64-100101", "py2021-100101"])(
    "are refused whole when a part is not understood: %s",
    (text) => expect(decodeRoleEdits(text)).toBeNull(),
  );
});

describe("roles of tambons", () => {
  it("hold for every tambon of an amphoe, unless one has its own", () => {
    const record = [onRecord("100101", "rollout", "tambon"), onRecord("1001", "pilot", "amphoe")];
    const { role } = roleTable(areas, record, []);
    expect([...role]).toEqual([ROLE_CODE.rollout, ROLE_CODE.pilot, 0, 0]);
  });

  it("give way to edits, which know no wave and no year that they do not say", () => {
    const table = roleTable(
      areas,
      [onRecord("500101", "pilot", "tambon")],
      [
        { code: "500101", role: "none" },
        { code: "100201", role: "candidate" },
        { code: "999999", role: "pilot" },
      ],
    );
    expect([...table.role]).toEqual([0, 0, ROLE_CODE.candidate, 0]);
    expect([...table.since]).toEqual([0, 0, 0, 0]);
  });

  it("take the wave of an edit in place of that on record", () => {
    const record = [onRecord("500101", "rollout", "tambon")];
    const table = roleTable(areas, record, [
      { code: "500101", role: "rollout", wave: 2 },
      { code: "100201", role: "rollout", wave: 1 },
    ]);
    expect([table.wave[3], table.since[3], table.wave[2]]).toEqual([2, 0, 1]);
  });

  it("take the start year of an edit, which leaves the wave on record as it is", () => {
    const record = [onRecord("500101", "rollout", "tambon")];
    const table = roleTable(areas, record, [
      { code: "500101", role: "rollout", since: 2566 },
      { code: "100101", role: "pilot", since: 2564 },
    ]);
    expect([...table.since]).toEqual([2564, 0, 0, 2566]);
    expect([...table.wave]).toEqual([0, 0, 0, 1]);
  });

  it("keep wave and year when an edit says what is on record already", () => {
    const table = roleTable(
      areas,
      [onRecord("500101", "pilot", "tambon")],
      [{ code: "500101", role: "pilot" }],
    );
    expect(table.since[3]).toBe(2563);
  });
});
