import { assert, property, uint8Array } from "fast-check";
import { expect, it } from "vitest";
import { unpackLz4Block } from "../../src/catalogue/formats/lz4-block";
import { unpackLz4Frame } from "../../src/catalogue/formats/lz4-frame";

const ascii = (text: string) => [...new TextEncoder().encode(text)];

/** "x" twelve times, by one letter and a match that overlaps itself, then five letters. */
const RUN = Uint8Array.from([0x17, ...ascii("x"), 1, 0, 0x50, ...ascii("abcde")]);

/**
 * 8,000 lines of text as `lz4 -9 -B4 -BD -BX --content-size` (version 1.9.4) packs them: two blocks,
 * of which the second reaches back into the first, with checksums.
 */
const FRAME =
  "BCJNGFxAQBkBAAAAAAARUQEAAJExMDAxMDEsMAoJADIyLDEJAEMzLDIKGwAUMxsAFDQbABQwGwAUMRsAFDIbABQzGwAUNBsAFDAbABQxGwAUMhsAFDMbAC80CocA/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////2FQMDEwMSwoR/5VIwAAAA+HAP////////////////////////////////9BUDAyLDQKil6OAwAAAABisiMM";
const LINES = Array.from({ length: 8000 }, (_, i) => `${100101 + (i % 3)},${i % 5}\n`).join("");

const frame = () => new Uint8Array(Buffer.from(FRAME, "base64"));

it("unpacks a block by the rules of its format", () => {
  const into = new Uint8Array(17);
  expect(unpackLz4Block(RUN, into, 0)).toBe(17);
  expect(Buffer.from(into).toString()).toBe("xxxxxxxxxxxxabcde");
});

it("unpacks lengths that go on over several bytes", () => {
  const literals = ascii("0123456789".repeat(30));
  const block = Uint8Array.from([0xff, 255, 30, ...literals, 10, 0, 255, 0, 0x10, 65]);
  const into = new Uint8Array(300 + 274 + 1);
  expect(unpackLz4Block(block, into, 0)).toBe(into.length);
  expect(Buffer.from(into).toString()).toBe(`${"0123456789".repeat(58).slice(0, 574)}A`);
});

it("unpacks what the reference tool packed, over linked blocks", () => {
  const into = new Uint8Array(LINES.length);
  expect(unpackLz4Frame(frame(), into)).toBe(LINES.length);
  expect(Buffer.from(into).toString()).toBe(LINES);
});

it.each([
  ["reaches back before the first byte", [0x17, 120, 2, 0, 0x50, ...ascii("abcde")]],
  ["has a match at no distance", [0x17, 120, 0, 0, 0x50, ...ascii("abcde")]],
  ["has more letters than bytes", [0x60, ...ascii("abcde")]],
  ["ends within a distance", [0x17, 120, 1]],
  ["ends within a length", [0xff, 255]],
  ["ends on a match", [0x17, 120, 1, 0]],
  ["is empty", []],
])("a block that %s is damaged", (_, bytes) => {
  expect(() => unpackLz4Block(Uint8Array.from(bytes), new Uint8Array(64), 0)).toThrow("damaged");
});

it("never unpacks more than there is room for", () => {
  for (const room of [0, 1, 11, 12, 16]) {
    expect(() => unpackLz4Block(RUN, new Uint8Array(room), 0)).toThrow("damaged");
  }
  expect(() => unpackLz4Frame(frame(), new Uint8Array(LINES.length - 1))).toThrow("damaged");
});

it("no beginning of a frame passes for the whole", () => {
  const whole = frame();
  for (let length = 0; length < whole.length - 8; length++) {
    expect(() => unpackLz4Frame(whole.subarray(0, length), new Uint8Array(LINES.length))).toThrow();
  }
});

it("a frame of another version, or one that needs a dictionary, is refused", () => {
  for (const flags of [0x1c, 0x5d]) {
    const other = frame();
    other[4] = flags;
    expect(() => unpackLz4Frame(other, new Uint8Array(LINES.length))).toThrow("version");
  }
});

it("ends on any bytes whatever, by an error or inside what there is room for", () => {
  assert(
    property(uint8Array({ maxLength: 200 }), (bytes) => {
      const into = new Uint8Array(300);
      try {
        expect(unpackLz4Block(bytes, into, 0)).toBeLessThanOrEqual(300);
      } catch (cause) {
        expect(String(cause)).toContain("damaged");
      }
    }),
    { numRuns: 2000 },
  );
});
