import * as Plot from "@observablehq/plot";
import { afterEach, expect, it } from "vitest";
import {
  type IntervalMark,
  type IntervalRow,
  intervalPlot,
} from "../../../src/ui/chart/interval-plot";

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

let clean: () => void = () => undefined;
afterEach(() => clean());

function draw(width: number, drawn = rows): Element {
  const layout = { width, font: 14, labelWidth: 60, markLabelWidth: 60, figureWidth: 30 };
  const svg = intervalPlot(Plot, drawn, { axis: "ร้อยละ", format: String }, layout);
  document.body.append(svg);
  clean = () => svg.remove();
  return svg;
}

it("shows an empty group as a dash and a word, and a mean of zero as a symbol", () => {
  const svg = draw(900);
  const texts = [...svg.querySelectorAll("text")].map((t) => t.textContent);
  expect(texts).toContain("–");
  expect(texts).toContain("ไม่มีพื้นที่ในกลุ่มนี้");
  expect(texts).toContain("0.00");
  expect(svg.querySelectorAll('[aria-label="dot"] > *').length).toBe(2);
});

it.each([340, 900])("keeps its words apart and inside at %i pixels", (width) => {
  const svg = draw(width);
  const boxes = [...svg.querySelectorAll("text")].map((t) => t.getBoundingClientRect());
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

it.each([420, 900])(
  "has a grid line at every tick of its axes, and no other, at %i pixels",
  (width) => {
    const svg = draw(width, [{ ...rows[0]!, marks: [mark({ q3: 21.5 })] }]);
    const middles = (css: string) => {
      const found = [...svg.querySelectorAll(css)].map((one) => one.getBoundingClientRect());
      return found.map(({ left, right }) => Math.round((left + right) / 2)).sort((a, b) => a - b);
    };
    const labels = middles('[aria-label="x-axis tick label"] text');
    expect(labels.length).toBeGreaterThan(3);
    const ticks = [...new Set(labels)];
    const lines = middles('[aria-label="x-grid"] line');
    expect(lines).toHaveLength(ticks.length);
    for (const [i, x] of ticks.entries()) expect(Math.abs(x - lines[i]!)).toBeLessThan(2);
  },
);
