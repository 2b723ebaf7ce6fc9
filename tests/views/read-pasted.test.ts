import { describe, expect, test } from "vitest";
import { readPastedNumbers, readPastedPoints } from "../../src/views/planner/read-pasted";

const known = new Set(["100101", "100102", "500901"]);

describe("numbers pasted by the planner", () => {
  test("are read by code, whatever parts them; a heading is not counted", () => {
    const text = "รหัส\tชื่อ\tค่า\n100101\tพระบรมมหาราชวัง\t12.5\n๑๐๐๑๐๒;๗\n500901, 3";
    expect(readPastedNumbers(text, known)).toEqual({
      values: { 100101: 12.5, 100102: 7, 500901: 3 },
      repeated: 0,
      unknown: 0,
      bad: 0,
    });
  });

  test("count a repeated code once, however often it comes, and keep its last line", () => {
    const text = "100101,1\n100102,5\n100101,2\n๑๐๐๑๐๑,3\n999999,1\n999999,2";
    expect(readPastedNumbers(text, known)).toEqual({
      values: { 100101: 3, 100102: 5 },
      repeated: 1,
      unknown: 2,
      bad: 0,
    });
  });

  test("a line without a number overwrites nothing and repeats nothing", () => {
    const text = "100101,1\n100101,-\nตำบล,2";
    expect(readPastedNumbers(text, known)).toEqual({
      values: { 100101: 1 },
      repeated: 0,
      unknown: 0,
      bad: 2,
    });
  });

  test("a comma of thousands parts no number, and where it might is told", () => {
    const text = '100101,"1,234"\n100102,1,234\n500901\t1\t234';
    expect(readPastedNumbers(text, known)).toEqual({
      values: { 100101: 1234, 500901: 234 },
      repeated: 0,
      unknown: 0,
      bad: 1,
    });
  });

  test("nothing pasted gives nothing", () => {
    const nothing = { values: {}, repeated: 0, unknown: 0, bad: 0 };
    expect(readPastedNumbers(" \n\n", known)).toEqual(nothing);
  });
});

describe("points pasted by the planner", () => {
  test("come in either order; two at one place are two points and change no distance", () => {
    const text = "ชื่อ,ละติจูด,ลองจิจูด\nก,13.75,100.5\nข,100.5,13.75\n200,95";
    const place = { lat: 13.75, lon: 100.5 };
    expect(readPastedPoints(text)).toEqual({
      points: [
        { name: "ก", ...place },
        { name: "ข", ...place },
      ],
      bad: 1,
    });
  });
});
