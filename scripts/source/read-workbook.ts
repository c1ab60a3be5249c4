import { readFile } from 'node:fs/promises';
import { SaxesParser } from 'saxes';
import { nameBinary } from './name-binary.ts';
import { listZip, type ZipEntry } from './read-zip.ts';
import { UnreadableFile, type Around, type Fault } from './record.ts';
import type { SplitBatch } from './split-records.ts';
import { readCell, readStyles, type RawCell } from './workbook-cell.ts';

/** Most bytes a part of a workbook may unpack to: it is read whole. */
const UNPACKS_TO = 1 << 27;
/** Blank rows or columns that separate a lone cell from the table: beyond them it is named, not placed. */
const FAR = 200;

const SAVE_AGAIN = 'Open the workbook, save it again as .xlsx, and record where it came from.';
const refuse = (expected: string, got: string | null, cause?: unknown): UnreadableFile =>
  new UnreadableFile({ record: null, expected, got, todo: SAVE_AGAIN }, { cause });

/** The rows of a sheet, and what no row can show. */
export type Sheet = SplitBatch & Around;

type Handler = (name: string, attributes: Readonly<Record<string, string>>, text: string) => void;

/** Reads XML and tells each element when it opens and, with its own text, when it closes; prefixes are left out. */
function walk(xml: string, open: Handler, close: Handler): void {
  const parser = new SaxesParser();
  const path: Array<{ name: string; attributes: Readonly<Record<string, string>>; text: string }> = [];
  parser.on('error', (error) => {
    throw refuse('a workbook', error.message, error);
  });
  parser.on('opentag', ({ name: full, attributes }) => {
    const name = full.slice(full.indexOf(':') + 1);
    path.push({ name, attributes: attributes as Readonly<Record<string, string>>, text: '' });
    open(name, attributes as Readonly<Record<string, string>>, '');
  });
  const add = (piece: string): void => {
    const top = path.at(-1);
    if (top) top.text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const { name, attributes, text } = path.pop() ?? { name: '', attributes: {}, text: '' };
    close(name, attributes, text);
  });
  parser.write(xml).close();
}

const ignore: Handler = () => undefined;

/** Turns `BC12` into a row and column, both from 1 on; null when it is no address. */
function readAddress(address: string | undefined): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? '');
  if (!match) return null;
  const letters = match[1] ?? '';
  return { row: Number(match[2]), column: [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) };
}

/** Writes a column's letters: 28 is AB. */
const lettersOf = (column: number): string =>
  column === 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** The texts that cells refer to by number; the readings above Chinese characters are left out. */
function readShared(xml: string | null): string[] {
  const shared: string[] = [];
  let text = '';
  let reading = 0;
  if (xml === null) return shared;
  walk(
    xml,
    (name) => {
      if (name === 'rPh') reading += 1;
    },
    (name, _, content) => {
      if (name === 'rPh') reading -= 1;
      else if (name === 't' && reading === 0) text += content;
      else if (name === 'si') {
        shared.push(text);
        text = '';
      }
    },
  );
  return shared;
}

interface Placed extends RawCell {
  readonly row: number;
  readonly column: number;
}

/** Collects the cells of a sheet where they stand; addresses that are left out follow from the one before. */
function readCells(xml: string) {
  const cells: Placed[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: string[] = [];
  const merged: string[] = [];
  let row = 0;
  let column = 0;
  let cell: { value: string | null; formula: boolean; inline: string; reading: number } | null = null;
  walk(
    xml,
    (name, attributes) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        column = 0;
        if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') hiddenRows.push(row);
      } else if (name === 'col' && (attributes['hidden'] === '1' || attributes['hidden'] === 'true')) {
        const [from, to] = [Number(attributes['min']), Number(attributes['max'])];
        hiddenColumns.push(from === to ? lettersOf(from) : `${lettersOf(from)}:${lettersOf(to)}`);
      } else if (name === 'mergeCell' && attributes['ref']) merged.push(attributes['ref']);
      else if (name === 'c') {
        const address = readAddress(attributes['r']);
        column = address?.column ?? column + 1;
        row = address?.row ?? row;
        cell = { value: null, formula: false, inline: '', reading: 0 };
      } else if (name === 'rPh' && cell) cell.reading += 1;
    },
    (name, attributes, text) => {
      if (!cell) return;
      if (name === 'rPh') cell.reading -= 1;
      else if (name === 'v') cell.value = text;
      else if (name === 'f') cell.formula = true;
      else if (name === 't' && cell.reading === 0) cell.inline += text;
      else if (name === 'c') {
        const { value, formula, inline } = cell;
        cells.push({
          row,
          column,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value,
          formula,
          inline,
        });
        cell = null;
      }
    },
  );
  return { cells, hiddenRows, hiddenColumns, merged };
}

/** Returns the last of some places that lies with the first ones: the places from 1 on without a gap of `FAR`. */
function lastTogether(places: Iterable<number>): number {
  let last = 0;
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    if (last > 0 && place - last > FAR) break;
    last = place;
  }
  return last;
}

/**
 * Reads a sheet of a workbook, the first one when none is named, as rows of text from A1 on: numbers by their digits,
 * days and times in ISO 8601, blank cells as nothing. A spreadsheet error and a formula without a stored result are
 * faults of their row. Throws `UnreadableFile` when it is no workbook, has no such sheet or is too large.
 */
export async function readWorkbook(path: string, named: string | undefined, unpacksTo = UNPACKS_TO): Promise<Sheet> {
  const packed = await readFile(path);
  const binary = nameBinary(packed);
  if (binary)
    throw new UnreadableFile({ record: null, expected: 'a workbook (.xlsx)', got: binary.what, todo: binary.todo });
  const entries = new Map(listWorkbook(packed).map((entry) => [entry.name.replace(/^\//, ''), entry]));
  let left = unpacksTo;
  const part = (name: string): string | null => {
    const content = entries.get(name)?.unpack(left);
    left -= content?.length ?? 0;
    return content?.toString('utf8') ?? null;
  };
  const book = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  if (book === null || relations === null) throw refuse('a workbook', 'a zip without one');
  const targets = new Map<string, string>();
  walk(
    relations,
    (name, { Id: id = '', Target: target = '' }) => {
      if (name === 'Relationship') targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    ignore,
  );
  const sheets: Array<{ name: string; file: string }> = [];
  let from1904 = false;
  walk(
    book,
    (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      const id = Object.keys(attributes).find((key) => /(^|:)id$/.test(key));
      if (name === 'sheet' && id !== undefined)
        sheets.push({ name: attributes['name'] ?? '', file: targets.get(attributes[id] ?? '') ?? '' });
    },
    ignore,
  );
  const chosen = named === undefined ? sheets[0] : sheets.find(({ name }) => name === named);
  const xml = chosen ? part(chosen.file) : null;
  if (!chosen || xml === null)
    throw refuse(
      named === undefined ? 'a workbook' : `a workbook with a sheet named ${named}`,
      `the sheets ${sheets.map(({ name }) => name).join(', ') || '(none)'}`,
    );
  const shared = readShared(part('xl/sharedStrings.xml'));
  const styles = readStyles((open) => {
    const content = part('xl/styles.xml');
    if (content !== null) walk(content, open, ignore);
  });

  const { cells, ...around } = readCells(xml);
  const filled = cells.filter(({ value, formula, inline }) => value !== null || formula || inline !== '');
  const height = lastTogether(filled.map(({ row }) => row));
  const width = lastTogether(filled.filter(({ row }) => row <= height).map(({ column }) => column));
  const rows: string[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  const faults = new Map<number, Fault>();
  const far: string[] = [];
  for (const cell of filled) {
    const { text, fault } = readCell(cell, { shared, styles, from1904 });
    const address = `${lettersOf(cell.column)}${cell.row}`;
    const row = cell.column <= width ? rows[cell.row - 1] : undefined;
    if (!row) far.push(`${address}: ${text}`);
    else {
      row[cell.column - 1] = text;
      if (fault && !faults.has(cell.row - 1))
        faults.set(cell.row - 1, { problem: fault, text: `${address}${text ? `: ${text}` : ''}` });
    }
  }
  const otherSheets = sheets.filter((sheet) => sheet !== chosen).map(({ name }) => name);
  return { rows, faults, far, ...around, otherSheets };
}

function listWorkbook(packed: Buffer): ZipEntry[] {
  try {
    return listZip(packed);
  } catch (cause) {
    throw cause instanceof UnreadableFile ? refuse('a workbook', cause.got, cause) : cause;
  }
}
