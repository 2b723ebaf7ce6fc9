import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type Column, DataTable } from "../../../src/ui/table/data-table";
import { WordsProvider } from "../../../src/ui/words-context";

const MANY = 7436;
const onSelect = vi.fn<(key: string) => void>();
const onSort = vi.fn<(sort: string) => void>();

const columns: Column[] = [
  { id: "name", header: "ตำบล", sortable: true, cell: (i) => `แถว ${i}` },
  { id: "code", header: "รหัส", sortable: true, cell: (i) => String(i) },
  {
    id: "role",
    header: "บทบาท",
    cell: (i, tabIndex) => (
      <select aria-label={`บทบาท ${i}`} tabIndex={tabIndex}>
        <option>ไม่มี</option>
      </select>
    ),
  },
];

let host: HTMLDivElement;
let root: Root;

beforeEach(async () => {
  vi.clearAllMocks();
  host = document.createElement("div");
  host.style.height = "400px";
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <WordsProvider language="th">
      <button type="button">ก่อน</button>
      <div style={{ height: 300 }}>
        <DataTable
          caption="รายการ"
          columns={columns}
          count={MANY}
          rowKey={(i) => `k${i}`}
          selected={null}
          onSelect={onSelect}
          onSort={onSort}
          empty="ว่าง"
        />
      </div>
      <button type="button">หลัง</button>
    </WordsProvider>,
  );
  await expect.poll(() => host.querySelectorAll("tr[data-index]").length).toBeGreaterThan(5);
  host.querySelector("button")?.focus();
});

afterEach(() => {
  root.unmount();
  host.remove();
});

/** What has the focus: the number of a row, or the words of a control. */
function focused(): string {
  const at = document.activeElement as HTMLElement;
  return at.dataset.index ?? at.getAttribute("aria-label") ?? at.textContent ?? "";
}

async function press(keys: string, expected: string): Promise<void> {
  await userEvent.keyboard(keys);
  await expect.poll(focused).toBe(expected);
}

describe("the keys of a long table", () => {
  it("passes through in one stop and the control of one row", async () => {
    await press("{Tab}", "0");
    await press("{Tab}", "บทบาท 0");
    await press("{Tab}", "หลัง");
    await press("{Shift>}{Tab}{/Shift}", "บทบาท 0");
    await press("{Shift>}{Tab}{/Shift}", "0");
    await press("{Shift>}{Tab}{/Shift}", "ก่อน");
  });

  it("moves the focus over rows that are not drawn, and Tab comes back to the row it left", async () => {
    await press("{Tab}", "0");
    await press("{ArrowDown}{ArrowDown}", "2");
    await press("{ArrowUp}", "1");
    await press("{End}", String(MANY - 1));
    await press("{ArrowDown}", String(MANY - 1));
    const row = document.activeElement?.getBoundingClientRect();
    const box = host.querySelector("section")?.getBoundingClientRect();
    expect(row?.bottom).toBeLessThanOrEqual((box?.bottom ?? 0) + 1);
    await userEvent.keyboard("{PageUp}");
    await expect.poll(() => Number(focused())).toBeLessThan(MANY - 3);
    const left = focused();
    await press("{Tab}{Tab}", "หลัง");
    host.querySelector("section")?.scrollTo(0, 0);
    await expect.poll(() => host.querySelector('tr[data-index="3"]')).not.toBeNull();
    await press("{Shift>}{Tab}{Tab}{/Shift}", left);
    await press("{Home}", "0");
    await press("{PageDown}", String(MANY - 1 - Number(left)));
  });

  it("selects by Enter, goes to the control by → and back by Escape, and to the heads by ↑", async () => {
    await press("{Tab}", "0");
    await press("{ArrowDown}{Enter}", "1");
    expect(onSelect.mock.calls).toEqual([["k1"]]);
    await press("{ArrowRight}", "บทบาท 1");
    await press("{Escape}", "1");
    await press("{ArrowUp}{ArrowUp}", "ตำบล");
    await press("{ArrowRight}", "รหัส");
    await press("{Enter}", "รหัส");
    expect(onSort.mock.calls).toEqual([["code"]]);
    expect(host.querySelectorAll('thead [tabindex="0"]')).toHaveLength(1);
    await press("{ArrowDown}", "0");
    expect(host.querySelectorAll('thead [tabindex="0"]')).toHaveLength(0);
  });

  it("is a grid that says its rows and its keys", () => {
    const grid = host.querySelector('[role="grid"]');
    expect(grid?.getAttribute("aria-rowcount")).toBe(String(MANY + 1));
    const help = document.getElementById(grid?.getAttribute("aria-describedby") ?? "");
    expect(help?.textContent).toContain("ลูกศร");
    expect(host.querySelectorAll('tr[tabindex="0"]')).toHaveLength(1);
  });
});
