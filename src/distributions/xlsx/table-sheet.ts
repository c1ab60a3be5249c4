import { isNumeric, type Cell as Value, type Heading, type Table } from '../table.ts';
import { numberCell, textCell, type Cell, type Sheet } from './sheet.ts';

const NARROW = 12;
const MIDDLE = 16;
const WIDE = 36;

function widthOf({ name, wordsOf }: Heading): number {
  if (/^(note|citation|source_url)/.test(name)) return WIDE;
  return wordsOf !== null || /^(indicator|publisher|quantity|judgement)/.test(name) ? MIDDLE : NARROW;
}

function cellOf(heading: Heading, value: Value): Cell {
  if (isNumeric(heading)) return numberCell(value);
  const text = value === null ? null : String(value);
  return textCell(text, 'plain', heading.name === 'source_url' ? findLink(text ?? '') : undefined);
}

/** Returns an address as a spreadsheet takes it, every sign outside ASCII encoded; undefined when it is none. */
function findLink(text: string): string | undefined {
  return URL.canParse(text) && /^https?:/.test(text) ? new URL(text).href : undefined;
}

/** Returns a table as a sheet: the columns' names in both languages, their names in the CSV with a filter, then the rows. */
export function tableSheet(name: string, { columns, rows }: Table): Sheet {
  return {
    name,
    widths: columns.map(widthOf),
    rows: [
      columns.map(({ label: { ko, en } }) => textCell(`${ko}\n${en}`, 'heading')),
      columns.map((column) => textCell(column.name, 'name')),
      ...rows.map((row) => columns.map((heading, at) => cellOf(heading, row[at] ?? null))),
    ],
    frozen: 2,
    filter: 1,
    names: new Map(),
  };
}
