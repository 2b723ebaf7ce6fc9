import type { Random } from "../../src/analysis/numbers/random";

type Harm = (bytes: Uint8Array, random: Random) => Uint8Array;

const upTo = (random: Random, most: number) => Math.floor(random() * most);

const flipBits: Harm = (bytes, random) => {
  const copy = bytes.slice();
  for (let n = 1 + upTo(random, 4); n > 0; n--) {
    const at = upTo(random, copy.length);
    copy[at] = copy[at]! ^ (1 << upTo(random, 8));
  }
  return copy;
};

const setBytes: Harm = (bytes, random) => {
  const copy = bytes.slice();
  for (let n = 1 + upTo(random, 16); n > 0; n--)
    copy[upTo(random, copy.length)] = upTo(random, 256);
  return copy;
};

const cutEnd: Harm = (bytes, random) => bytes.slice(0, upTo(random, bytes.length));

const cutStart: Harm = (bytes, random) => bytes.slice(upTo(random, Math.min(64, bytes.length)));

const remove: Harm = (bytes, random) => {
  const { from, to } = aStretch(bytes, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const repeat: Harm = (bytes, random) => {
  const { from, to } = aStretch(bytes, random);
  return joined(bytes.subarray(0, to), bytes.subarray(from));
};

const insert: Harm = (bytes, random) => {
  const at = upTo(random, bytes.length);
  const noise = Uint8Array.from({ length: 1 + upTo(random, 40) }, () => upTo(random, 256));
  return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
};

const blank: Harm = (bytes, random) => {
  const copy = bytes.slice();
  const { from, to } = aStretch(bytes, random);
  return copy.fill(random() < 0.7 ? 0 : 255, from, to);
};

const swap: Harm = (bytes, random) => {
  const { from, to } = aStretch(bytes, random);
  const middle = from + upTo(random, to - from);
  const [head, tail] = [bytes.subarray(0, from), bytes.subarray(to)];
  return joined(head, bytes.subarray(middle, to), bytes.subarray(from, middle), tail);
};

/** Extreme numbers where counts, lengths and places may stand. */
const setNumber: Harm = (bytes, random) => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const value = [0, 1, -1, 0x7fffffff, 0x80000000, 0xffff, 0x10000][upTo(random, 7)]!;
  if (copy.length >= 4) view.setInt32(upTo(random, copy.length - 3), value, random() < 0.7);
  return copy;
};

const HARMS: readonly Harm[] = [
  flipBits,
  setBytes,
  cutEnd,
  cutStart,
  remove,
  repeat,
  insert,
  blank,
  swap,
  setNumber,
];

/** A damaged copy: one kind of harm, sometimes two or three. */
export function damage(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged = bytes;
  const times = random() < 0.7 ? 1 : 2 + upTo(random, 2);
  for (let n = 0; n < times && damaged.length > 0; n++) {
    damaged = HARMS[upTo(random, HARMS.length)]!(damaged, random);
  }
  return damaged;
}

function aStretch(bytes: Uint8Array, random: Random): { from: number; to: number } {
  const from = upTo(random, bytes.length);
  const longest = random() < 0.5 ? 16 : bytes.length;
  return { from, to: Math.min(bytes.length, from + 1 + upTo(random, longest)) };
}

/** A copy with a buffer of its own, which harms may write to. */
function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
