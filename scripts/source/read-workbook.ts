import { readFile } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
import { Unzip, UnzipInflate } from 'fflate';
import { UnreadableFile } from './record.ts';
import type { SplitBatch } from './split-records.ts';

/** Most bytes a workbook may unpack to: it is read whole. */
const UNPACKS_TO = 1 << 27;
const PIECE = 1 << 14;

const refuse = (expected: string, got: string | null, cause?: unknown): UnreadableFile =>
  new UnreadableFile(
    { record: null, expected, got, todo: 'Open the workbook, save it again as .xlsx, and record where it came from.' },
    { cause },
  );

/** Throws `UnreadableFile` when a workbook would unpack to more than `most` bytes. */
function measure(packed: Uint8Array, most: number): void {
  let bytes = 0;
  const zip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) throw error instanceof UnreadableFile ? error : refuse('a whole workbook', error.message, error);
      bytes += chunk.length;
      if (bytes > most) throw refuse(`a workbook that unpacks to at most ${most.toLocaleString('en')} bytes`, 'more');
    };
    file.start();
  });
  zip.register(UnzipInflate);
  for (let at = 0; at < packed.length; at += PIECE)
    zip.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
}

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};

/**
 * Reads a sheet of a workbook, the first one when none is named, as rows of text: numbers by their digits, dates as
 * days, empty cells as nothing. Throws `UnreadableFile` when it is no workbook, has no such sheet or is too large.
 */
export async function readWorkbook(
  path: string,
  sheet: string | undefined,
  unpacksTo = UNPACKS_TO,
): Promise<SplitBatch> {
  const packed = await readFile(path);
  if (packed.length > unpacksTo)
    throw refuse(
      `a workbook of at most ${unpacksTo.toLocaleString('en')} bytes`,
      `${packed.length.toLocaleString('en')}`,
    );
  measure(packed, unpacksTo);
  try {
    const rows = await readSheet<string>(packed, sheet ?? 1, { trim: false, parseNumber: (digits) => digits });
    return { rows: rows.map((row) => row.map(cellText)), faults: new Map() };
  } catch (cause) {
    throw refuse(
      sheet === undefined ? 'a workbook' : `a workbook with a sheet named ${sheet}`,
      (cause as Error).message,
      cause,
    );
  }
}
