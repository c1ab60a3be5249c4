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

/** Decodes chunk after chunk; throws on bytes that are no characters. */
interface Decoder {
  readonly write: (bytes: Uint8Array) => string;
  readonly end: () => string;
}

function webDecoder(label: string): Decoder {
  const decoder = new TextDecoder(label, { ignoreBOM: true, fatal: true });
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** CP949 through iconv-lite: the `euc-kr` of the platform lacks 2,349 of its characters and says nothing. */
function cp949Decoder(): Decoder {
  const decoder = iconv.getDecoder('cp949');
  // CP949 has no replacement character: where one comes out, the bytes were none.
  const whole = (text: string): string => {
    if (text.includes('\ufffd')) throw new TypeError('not CP949');
    return text;
  };
  return {
    write: (bytes) => whole(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))),
    end: () => whole(decoder.end() ?? ''),
  };
}

/** The byte-order mark at the start of a file. */
export type Mark = 'utf-8-bom' | 'utf-16le' | 'utf-16be' | null;

function findMark(start: Uint8Array): Mark {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8-bom';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null;
}

const encodingOfMark = (mark: Mark): Encoding | null => (mark === 'utf-8-bom' ? mark : mark ? 'utf-16' : null);

/** Reads the first bytes of a file, enough for a byte-order mark. */
async function readMark(open: OpenBytes): Promise<Mark> {
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
  const decode = (step: () => string, bytes: Uint8Array): string => {
    try {
      return step();
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      throw undecodable(encoding, `bytes that are none in line ${line + linesBefore(bytes, encoding)}`);
    }
  };
  for await (const chunk of open()) {
    let text = decode(() => decoder.write(chunk), chunk);
    line += countLines(text);
    if (first && text !== '') {
      first = false;
      if (mark) text = text.slice(1);
    }
    if (text !== '') yield text;
  }
  const rest = decode(() => decoder.end(), new Uint8Array(0));
  if (rest !== '') yield rest;
}

/** Counts the lines of a piece of a file before its first byte that is no character. */
function linesBefore(bytes: Uint8Array, encoding: Encoding): number {
  const text = iconv.decode(Buffer.from(bytes), encoding === 'cp949' ? 'cp949' : 'utf-8');
  return countLines(text.slice(0, Math.max(0, text.indexOf('\ufffd'))));
}

const undecodable = (encoding: Encoding, got: string): UnreadableFile =>
  new UnreadableFile({
    record: null,
    expected: `${NAMES[encoding]} text`,
    got,
    todo: 'Receive the file again, or declare the encoding that the bytes have, in dataset.yaml.',
  });

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Letters of the Japanese syllabaries. */
const KANA = /[\u3041-\u30ff]/g;
const LETTERS = /\p{L}/gu;
const HANGUL = /[\uac00-\ud7a3]/g;
const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Returns the Japanese encoding in which bytes read better; null when there is none, or they are CP949 and Korean. */
function findJapanese(bytes: Buffer, isCp949: boolean): 'Shift_JIS' | 'EUC-JP' | null {
  const korean = iconv.decode(bytes, 'cp949').replace(/[\0-\x7f]/g, '');
  const letters = count(korean, LETTERS);
  if (isCp949 && (letters === 0 || count(korean, HANGUL) * 2 > letters)) return null;
  for (const label of ['Shift_JIS', 'EUC-JP'] as const) {
    const japanese = iconv.decode(bytes, label);
    if (!japanese.includes('\ufffd') && count(japanese, KANA) * 5 >= count(japanese.replace(/[\0-\x7f]/g, ''), LETTERS))
      return label;
  }
  return null;
}

const refuseEncoding = (got: string): UnreadableFile =>
  new UnreadableFile({
    record: null,
    expected: 'text in UTF-8, UTF-16 with a byte-order mark or CP949',
    got,
    todo: 'Ask the publisher for the file as UTF-8 text.',
  });

/** Most bytes in which the language of a text is looked for. */
const SAMPLE = 1 << 16;

/**
 * Detects the encoding of a file from all its bytes: byte-order mark, then strict UTF-8, then strict CP949 that reads
 * as Korean. Throws `UnreadableFile` when none fits. Detectors by likelihood are no help: they call Korean files Big5.
 */
export async function detectEncoding(open: OpenBytes): Promise<Encoding> {
  const marked = encodingOfMark(await readMark(open));
  for (const encoding of marked ? [marked] : (['utf-8', 'cp949'] as const)) {
    try {
      for await (const text of decodeText(open, encoding)) void text;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      continue;
    }
    const japanese = encoding === 'cp949' ? findJapanese(await readStart(open), true) : null;
    if (japanese) throw refuseEncoding(`text that reads as ${japanese}`);
    return encoding;
  }
  const japanese = findJapanese(await readStart(open), false);
  throw refuseEncoding(japanese ? `text that reads as ${japanese}` : 'bytes that are none of them');
}

/** Reads the start of a file up to the end of a line. */
async function readStart(open: OpenBytes): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of open()) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= SAMPLE) break;
  }
  const start = Buffer.concat(chunks);
  return start.subarray(0, start.lastIndexOf(0x0a) + 1 || start.length);
}
