import { expect, test } from "vitest";
import { wordingOf } from "../../src/i18n/wording";
import { cameraAtPin, codeBeside, placeText } from "../../src/views/data/import/place-text";

const words = wordingOf("en");

test.each([
  ["ต.สุเทพ", "500108", "ต.สุเทพ"],
  ["", "เชียงใหม่|เมือง|ช้างเผีอก", "เชียงใหม่ เมือง ช้างเผีอก"],
  ["", "#12 ศูนย์ ก", "ศูนย์ ก"],
  ["", "#12", "Row 12"],
  ["", "@98.98530001,18.5", "Point 18.5, 98.9853"],
  ["", "||", "(no name or code)"],
])("a place called %j with the key %j is shown as %j", (name, raw, text) => {
  expect(placeText(name, raw, words)).toBe(text);
});

test("a code stands beside a name, never beside itself", () => {
  expect(codeBeside("ต.สุเทพ", "500108")).toBe("500108");
  expect(codeBeside("500108", "500108")).toBe("");
  expect(codeBeside("ศูนย์ ก", "#12 ศูนย์ ก")).toBe("");
});

test("the map begins at a pin near Thailand", () => {
  expect(cameraAtPin("@100.2,7.5")).toMatchObject({ lon: 100.2, lat: 7.5 });
  for (const raw of ["@2.35,48.85", "@500000,2075000", "500108", "#4"])
    expect(cameraAtPin(raw)).toBe(null);
});
