/** The little of CBOR (RFC 8949) that the index of Pagefind is written in: lists, texts and numbers. */

const TEXT = 3;
const LIST = 4;

interface Head {
  /** The kind of the item: 0 and 1 are numbers, 3 a text, 4 a list. */
  kind: number;
  /** The number, the bytes of the text or how many items the list has. */
  value: number;
  /** Where what follows the head begins. */
  end: number;
}

/** @throws {Error} when an item is of a kind that Pagefind does not write today. */
function headAt(bytes: Buffer, at: number): Head {
  const first = bytes[at] ?? NaN;
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, value: short, end: at + 1 };
  const length = 2 ** (short - 24);
  if (!(length <= 4)) throw new Error(`CBOR : l’octet ${first} en ${at} n’est pas d’un index de Pagefind.`);
  return { kind, value: bytes.readUIntBE(at + 1, length), end: at + 1 + length };
}

/** Where the item that begins at `at` ends. */
function endOf(bytes: Buffer, at: number): number {
  const { kind, value, end } = headAt(bytes, at);
  if (kind === TEXT) return end + value;
  if (kind !== LIST) return end;
  let next = end;
  for (let i = 0; i < value; i++) next = endOf(bytes, next);
  return next;
}

/** The items of a list, each as it is written. @throws {Error} when the bytes are no list. */
export function itemsOf(bytes: Buffer): Buffer[] {
  const { kind, value, end } = headAt(bytes, 0);
  if (kind !== LIST) throw new Error('CBOR : une liste était attendue dans l’index de Pagefind.');
  let at = end;
  return Array.from({ length: value }, () => {
    const start = at;
    at = endOf(bytes, at);
    return bytes.subarray(start, at);
  });
}

/** @throws {Error} when the bytes are no text. */
export function textOf(bytes: Buffer): string {
  const { kind, value, end } = headAt(bytes, 0);
  if (kind !== TEXT) throw new Error('CBOR : un texte était attendu dans l’index de Pagefind.');
  return bytes.toString('utf8', end, end + value);
}

export function writeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}

export const writeList = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([writeHead(LIST, items.length), ...items]);

function writeHead(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  const length = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes[0] = (kind << 5) | (24 + Math.log2(length));
  bytes.writeUIntBE(value, 1, length);
  return bytes;
}
