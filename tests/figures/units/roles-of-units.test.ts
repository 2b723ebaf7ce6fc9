import { expect, it } from "vitest";
import { ROLE_CODE } from "../../../src/domain/role-table";
import { listRanked } from "../../../src/figures/plan/list-ranked";
import { areaUnitsOf } from "../../../src/figures/units/area-units";
import { rolesOfUnits } from "../../../src/figures/units/roles-of-units";
import { someAreas } from "../../catalogue/areas-fixture";

const areas = someAreas(["700801", "700802", "700803", "700901", "700902", "710101"]);
const { none, pilot, rollout, candidate } = ROLE_CODE;
const amphoe = areaUnitsOf(areas, "amphoe");

it("an amphoe is a pilot as soon as one of its tambons is, whichever it is", () => {
  const role = Uint8Array.of(none, pilot, rollout, candidate, rollout, none);
  expect([...rolesOfUnits(role, amphoe)]).toEqual([pilot, rollout, none]);
  expect([...rolesOfUnits(role.slice().reverse(), amphoe)]).toEqual([rollout, pilot, none]);
  expect(rolesOfUnits(role, areaUnitsOf(areas, "tambon"))).toBe(role);
});

it("trial X3: the planner's list shows it among the pilots, and stands it on all its people", () => {
  const role = Uint8Array.of(none, pilot, none, none, none, none);
  const roles = { role, wave: new Uint8Array(6), since: new Uint16Array(6) };
  const scheme = {
    id: "geo6",
    name: { th: "", en: "" },
    source: { th: "", en: "" },
    regions: [],
    outside: [],
  } as const;
  const ranked = {
    order: Int32Array.of(1, 0, 2),
    score: new Float64Array(3),
    rank: new Int32Array(3),
  } as unknown as Parameters<typeof listRanked>[2];
  const listed = (group: "pilot" | "other") => {
    const people = Float64Array.of(150, 90, 90);
    return listRanked(areas, amphoe, ranked, roles, scheme, { region: null, group }, people);
  };
  expect(listed("pilot")).toEqual({ rows: Int32Array.of(0), small: 0 });
  expect(listed("other")).toEqual({ rows: Int32Array.of(3, 5), small: 2 });
});
