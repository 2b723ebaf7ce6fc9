const MAGIC = "ARROW1";
const SCHEMA = 1;
const DICTIONARY_BATCH = 2;
const RECORD_BATCH = 3;
const UNION = 14;
const MOST_FIELDS = 20_000;
const DEEPEST = 64;
/** Bytes of the entries of a vector. */
const OFFSET = 4;
const BLOCK = 24;
const PAIR = 16;
const WIDE = 8;

/**
 * Throws where the metadata of an Arrow file or stream counts more entries than it holds: a reader
 * that believes a damaged count fills the memory before it fails.
 */
export function checkArrowCounts(bytes: Uint8Array): void {
  const isFile = new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) === MAGIC;
  if (isFile) checkFile(bytes);
  else checkStream(bytes);
}

function checkFile(bytes: Uint8Array): void {
  const end = bytes.length - MAGIC.length - 4;
  const field = fieldsOf(bytes, end - int(bytes, end));
  const visits = { left: MOST_FIELDS };
  checkSchema(bytes, field(6), visits);
  checkMetadata(bytes, field(12));
  for (const slot of [8, 10]) {
    for (const block of vectorAt(bytes, field(slot), BLOCK)) checkMessage(bytes, int(bytes, block));
  }
}

function checkStream(bytes: Uint8Array): void {
  for (let at = 0; at >= 0 && at < bytes.length; ) at = checkMessage(bytes, at);
}

/** Checks the message that begins at a place; tells where the next one begins, −1 after the last. */
function checkMessage(bytes: Uint8Array, start: number): number {
  const marked = int(bytes, start) === -1;
  const from = start + (marked ? 8 : 4);
  const length = int(bytes, from - 4);
  if (length === 0) return -1;
  const head = bytes.subarray(from, from + length);
  if (length < 0 || head.length < length) throw new Error("a message is cut off");
  const field = fieldsOf(head, 0);
  const type = field(6) === 0 ? 0 : head[field(6)];
  const header = field(8);
  if (type === SCHEMA) checkSchema(head, header, { left: MOST_FIELDS });
  if (type === RECORD_BATCH) checkBatch(head, header);
  if (type === DICTIONARY_BATCH) checkBatch(head, header === 0 ? 0 : fieldsOf(head, header)(6));
  const body = field(10) === 0 ? 0 : long(head, field(10));
  return from + length + Math.max(0, body);
}

function checkBatch(bytes: Uint8Array, at: number): void {
  if (at === 0) return;
  const field = fieldsOf(bytes, at);
  for (const [slot, size] of [
    [6, PAIR],
    [8, PAIR],
    [12, WIDE],
  ] as const) {
    vectorAt(bytes, field(slot), size);
  }
}

type Visits = { left: number };

function checkSchema(bytes: Uint8Array, at: number, visits: Visits): void {
  if (at === 0) return;
  const field = fieldsOf(bytes, at);
  checkMetadata(bytes, field(8));
  for (const child of vectorAt(bytes, field(6), OFFSET)) checkField(bytes, child, visits, 0);
}

function checkField(bytes: Uint8Array, at: number, visits: Visits, depth: number): void {
  if (depth > DEEPEST || visits.left-- <= 0) throw new Error("fields are nested without end");
  const field = fieldsOf(bytes, at);
  checkMetadata(bytes, field(16));
  if (field(10) !== 0 && bytes[field(8)] === UNION) {
    vectorAt(bytes, fieldsOf(bytes, field(10))(6), OFFSET);
  }
  for (const child of vectorAt(bytes, field(14), OFFSET)) {
    checkField(bytes, child, visits, depth + 1);
  }
}

function checkMetadata(bytes: Uint8Array, at: number): void {
  vectorAt(bytes, at, OFFSET);
}

/** Places of the entries of a vector; 0 is none. */
function vectorAt(bytes: Uint8Array, at: number, size: number): number[] {
  if (at === 0) return [];
  const base = at + int(bytes, at);
  const count = int(bytes, base);
  if (count < 0 || base < 0 || base + 4 + count * size > bytes.length) {
    throw new Error("a count is larger than what follows");
  }
  return Array.from({ length: count }, (_, i) => base + 4 + i * size);
}

/** Where the fields of a flatbuffer table stand; 0 for one that is absent. */
function fieldsOf(bytes: Uint8Array, at: number): (slot: number) => number {
  const table = at + int(bytes, at);
  const layout = table - int(bytes, table);
  const size = short(bytes, layout);
  return (slot) => {
    const offset = slot < size ? short(bytes, layout + slot) : 0;
    return offset === 0 ? 0 : table + offset;
  };
}

function short(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) << 16) >> 16;
}

function int(bytes: Uint8Array, at: number): number {
  return (short(bytes, at) & 0xffff) | (short(bytes, at + 2) << 16);
}

function long(bytes: Uint8Array, at: number): number {
  return (int(bytes, at) >>> 0) + int(bytes, at + 4) * 2 ** 32;
}
