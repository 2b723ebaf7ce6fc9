import { afterEach, expect, test, vi } from "vitest";
import { expectsKept, noteKept } from "../../src/state/device/local";

afterEach(() => vi.unstubAllGlobals());

function storage(): Map<string, string> {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
  vi.stubGlobal("window", { localStorage });
  return kept;
}

test("what is kept is expected until it is noted to be gone, each key for itself", () => {
  const kept = storage();
  expect(expectsKept("marks")).toBe(false);
  noteKept("marks", true);
  expect([expectsKept("marks"), expectsKept("scenarios")]).toEqual([true, false]);
  expect([...kept.keys()]).toEqual(["atlas.marks"]);
  noteKept("marks", false);
  expect(expectsKept("marks")).toBe(false);
});

test("nothing is expected, and nothing fails, where storage is refused", () => {
  const refuse = () => {
    throw new DOMException("refused", "SecurityError");
  };
  vi.stubGlobal("window", { localStorage: { getItem: refuse, setItem: refuse } });
  noteKept("marks", true);
  expect(expectsKept("marks")).toBe(false);
});
