import iconv from 'iconv-lite';
import type { OpenBytes } from './read-bytes.ts';
import { UnreadableFile } from './record.ts';

export const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16', 'cp949'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 with a byte-order mark',
  'utf-16': 'UTF-16 with a byte-order mark',
  cp949: 'CP949',
};

/** Decodes chunk after chunk; U+FFFD stands where bytes are no characters. */
interface Decoder {
  readonly write: (bytes: Uint8Array) => string;
  readonly end: () => string;
}

function webDecoder(label: string): Decoder {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** CP949 through iconv-lite: the `euc-kr` of the platform lacks 2,349 of its characters and says nothing. */
function cp949Decoder(): Decoder {
  const decoder = iconv.getDecoder('cp949');
  return {
    write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    end: () => decoder.end() ?? '',
  };
}

/** The byte-order mark at the start of a file. */
export type Mark = 'utf-8-bom' | 'utf-16le' | 'utf-16be' | null;

export function findMark(start: Uint8Array): Mark {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8-bom';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null;
}

const encodingOfMark = (mark: Mark): Encoding | null => (mark === 'utf-8-bom' ? mark : mark ? 'utf-16' : null);

/** Reads the first bytes of a file, enough for a byte-order mark. */
export async function readMark(open: OpenBytes): Promise<Mark> {
  let start = new Uint8Array(0);
  for await (const chunk of open()) {
    start = Buffer.concat([start, chunk]);
    if (start.length >= 3) break;
  }
  return findMark(start);
}

/** Throws `UnreadableFile` when the mark of a file does not agree with its declared encoding. */
async function verifyMark(open: OpenBytes, encoding: Encoding): Promise<Mark> {
  const mark = await readMark(open);
  const marked = encodingOfMark(mark);
  if (marked === (encoding === 'utf-8' || encoding === 'cp949' ? null : encoding)) return mark;
  throw new UnreadableFile({
    record: null,
    expected: NAMES[encoding],
    got: marked ? NAMES[marked] : 'a file without a byte-order mark',
    todo: 'Declare the encoding that the bytes have, in dataset.yaml.',
  });
}

/**
 * Decodes a file strictly, chunk by chunk, without its byte-order mark. Throws `UnreadableFile` with the line when
 * bytes are no characters of the encoding or the mark does not agree with it.
 */
export async function* decodeText(open: OpenBytes, encoding: Encoding): AsyncGenerator<string> {
  const mark = await verifyMark(open, encoding);
  const decoder =
    encoding === 'cp949' ? cp949Decoder() : webDecoder(mark === 'utf-16le' || mark === 'utf-16be' ? mark : 'utf-8');
  let line = 1;
  let first = true;
  const check = (text: string): string => {
    const bad = text.indexOf('\ufffd');
    if (bad >= 0) throw undecodable(encoding, `bytes that are none in line ${line + countLines(text.slice(0, bad))}`);
    line += countLines(text);
    return text;
  };
  for await (const chunk of open()) {
    let text = check(decoder.write(chunk));
    if (first && text !== '') {
      first = false;
      if (mark) text = text.slice(1);
    }
    if (text !== '') yield text;
  }
  const rest = check(decoder.end());
  if (rest !== '') yield rest;
}

const undecodable = (encoding: Encoding, got: string): UnreadableFile =>
  new UnreadableFile({
    record: null,
    expected: `${NAMES[encoding]} text`,
    got,
    todo: 'Receive the file again, or declare the encoding that the bytes have, in dataset.yaml.',
  });

/** Text of a file as it is cut into records, and how a cell of it becomes text. */
export interface CutText {
  readonly chunks: AsyncIterable<string>;
  readonly decode: (cell: string) => string;
}

/**
 * Opens a file for cutting into records. UTF-8 and CP949 come one character per byte: neither has a delimiter, a
 * quote or a line end inside a character, so records are cut first and only the cells that need it are decoded.
 */
export async function cutText(open: OpenBytes, encoding: Encoding): Promise<CutText> {
  if (encoding === 'utf-16') return { chunks: decodeText(open, encoding), decode: (cell) => cell };
  const mark = await verifyMark(open, encoding);
  return { chunks: bytesAsText(open, mark ? 3 : 0), decode: cellDecoder(encoding) };
}

async function* bytesAsText(open: OpenBytes, skip: number): AsyncGenerator<string> {
  let skipped = 0;
  for await (const chunk of open()) {
    const start = Math.min(skip - skipped, chunk.length);
    skipped += start;
    if (chunk.length > start)
      yield Buffer.from(chunk.buffer, chunk.byteOffset + start, chunk.byteLength - start).toString('latin1');
  }
}

/** A cell of ASCII characters is its own text. */
function cellDecoder(encoding: Exclude<Encoding, 'utf-16'>): (cell: string) => string {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  return (cell) => {
    if (!NOT_ASCII.test(cell)) return cell;
    const bytes = Buffer.from(cell, 'latin1');
    const text = encoding === 'cp949' ? iconv.decode(bytes, 'cp949') : utf8.decode(bytes);
    if (text.includes('\ufffd'))
      throw undecodable(encoding, `bytes that are none: ${bytes.toString('hex', 0, 16).replace(/..(?=.)/g, '$& ')}`);
    return text;
  };
}

const NOT_ASCII = /[\x80-\xff]/;

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/**
 * Detects the encoding of a file from all its bytes: byte-order mark, then strict UTF-8, then strict CP949.
 * Throws `UnreadableFile` when none fits. Detectors by likelihood are no help: they call Korean files Big5.
 */
export async function detectEncoding(open: OpenBytes): Promise<Encoding> {
  const marked = encodingOfMark(await readMark(open));
  for (const encoding of marked ? [marked] : (['utf-8', 'cp949'] as const)) {
    try {
      for await (const text of decodeText(open, encoding)) void text;
      return encoding;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  throw new UnreadableFile({
    record: null,
    expected: 'text in UTF-8, UTF-16 with a byte-order mark or CP949',
    got: 'bytes that are none of them',
    todo: 'Ask the publisher for the file as UTF-8 text.',
  });
}
