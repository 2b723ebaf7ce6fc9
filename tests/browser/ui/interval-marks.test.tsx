import "@fontsource/noto-sans-thai/400.css";
import "@fontsource/noto-sans-thai/600.css";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, expect, it } from "vitest";
import type { IntervalMark, IntervalRow } from "../../../src/ui/chart/interval-layout";
import { IntervalMarks } from "../../../src/ui/chart/interval-marks";

const mark = (change: Partial<IntervalMark>): IntervalMark => ({
  group: "pilot",
  label: "นำร่อง",
  mean: 2,
  median: 1,
  q1: 0.5,
  q3: 4,
  figure: "2.00",
  remark: "",
  ...change,
});

const none = { mean: null, median: null, q1: null, q3: null, figure: "–" };

const rows: IntervalRow[] = [
  {
    key: "north",
    label: "ภาคเหนือ",
    marks: [
      mark({}),
      mark({ group: "rollout", label: "ขยายผล", ...none, remark: "ไม่มีพื้นที่ในกลุ่มนี้" }),
      mark({ group: "other", label: "พื้นที่อื่น", mean: 0, figure: "0.00" }),
    ],
  },
];

let root: Root | null = null;
const host = document.createElement("div");
host.style.fontFamily = "Noto Sans Thai";
beforeAll(async () => {
  const wanted = [400, 600].map((weight) => `${weight} 14px "Noto Sans Thai"`);
  const found = await Promise.all(wanted.map((font) => document.fonts.load(font, "ก1")));
  expect(found.every((faces) => faces.length > 0)).toBe(true);
});

afterEach(() => {
  root?.unmount();
  host.remove();
});

function draw(width: number, drawn = rows): Element {
  const sizes = { width, font: 14, labelWidth: 60, markLabelWidth: 60, figureWidth: 30 };
  document.body.append(host);
  root = createRoot(host);
  flushSync(() =>
    root?.render(<IntervalMarks rows={drawn} axis="ร้อยละ" format={String} sizes={sizes} />),
  );
  return host.querySelector("svg")!;
}

const middle = (shape: Element) => {
  const { left, right } = shape.getBoundingClientRect();
  return (left + right) / 2;
};

it("shows an empty group as a dash and a word, and a mean of zero as a symbol", () => {
  const svg = draw(900);
  const wordsOf = (group: string) =>
    [...svg.querySelectorAll(`[data-group=${group}] text`)].map((t) => t.textContent);
  const shapesOf = (group: string) => svg.querySelectorAll(`[data-group=${group}] path[fill]`);
  expect(wordsOf("rollout")).toEqual(["ขยายผล", "–", "ไม่มีพื้นที่ในกลุ่มนี้"]);
  expect(shapesOf("rollout")).toHaveLength(0);
  expect(wordsOf("other")).toContain("0.00");
  expect(shapesOf("other")).toHaveLength(1);
});

it("places mean, median and quartiles on one axis, by its ticks", () => {
  const svg = draw(900, [
    { ...rows[0]!, marks: [mark({ mean: 5, median: 10, q1: 0, q3: 20, figure: "5" })] },
  ]);
  const ticks = new Map(
    [...svg.querySelectorAll("[data-tick]")].map((g) => [
      Number(g.getAttribute("data-tick")),
      middle(g.querySelector("path")!),
    ]),
  );
  const at = (value: number) => ticks.get(0)! + ((ticks.get(20)! - ticks.get(0)!) * value) / 20;
  const [quartiles, median, mean] = svg.querySelectorAll("[data-group] path");
  expect(middle(quartiles!)).toBeCloseTo(at(10), 0);
  expect(quartiles!.getBoundingClientRect().width).toBeCloseTo(at(20) - at(0), 0);
  expect(middle(median!)).toBeCloseTo(at(10), 0);
  expect(middle(mean!)).toBeCloseTo(at(5), 0);
});

it.each([340, 900])("keeps its words apart and inside at %i pixels", (width) => {
  const svg = draw(width);
  const boxes = [...svg.querySelectorAll("text")]
    .filter((text) => text.textContent !== "")
    .map((text) => text.getBoundingClientRect());
  expect(boxes.length).toBeGreaterThan(10);
  const frame = svg.getBoundingClientRect();
  for (const [i, a] of boxes.entries()) {
    expect(a.right).toBeLessThanOrEqual(frame.right + 1);
    expect(a.left).toBeGreaterThanOrEqual(frame.left - 1);
    for (const b of boxes.slice(i + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      expect(across <= 1 || down <= Math.min(a.height, b.height) * 0.35).toBe(true);
    }
  }
});

it.each([420, 900])("names every grid line above and below, at %i pixels", (width) => {
  const svg = draw(width, [{ ...rows[0]!, marks: [mark({ q3: 21.5 })] }]);
  const ticks = [...svg.querySelectorAll("[data-tick]")];
  expect(ticks.length).toBeGreaterThanOrEqual(3);
  for (const tick of ticks) {
    const names = [...tick.querySelectorAll("text")];
    expect(names.map((name) => name.textContent)).toEqual(
      Array(2).fill(tick.getAttribute("data-tick")),
    );
    for (const name of names) {
      expect(Math.abs(middle(name) - middle(tick.querySelector("path")!))).toBeLessThan(2);
    }
  }
});
