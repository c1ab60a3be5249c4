import { columnLabel } from '../column-label.ts';
import { isNumeric } from '../column-type.ts';
import type { CsvTable } from '../read-csv.ts';
import { numberCell, textCell, type Cell, type Sheet } from './sheet.ts';

const NARROW = 10;
const MIDDLE = 16;
const WIDE = 36;

function widthOf(column: string): number {
  if (/^(note|citation|source_url)/.test(column)) return WIDE;
  if (/_(ko|en)$/.test(column) || /^(indicator|publisher|quantity|judgement)/.test(column)) return MIDDLE;
  return NARROW + 2;
}

function cellOf(column: string, text: string): Cell {
  if (isNumeric(column)) return numberCell(text);
  return textCell(text, 'plain', column === 'source_url' ? findLink(text) : undefined);
}

/** Returns an address as a spreadsheet takes it, every sign outside ASCII encoded; undefined when it is none. */
function findLink(text: string): string | undefined {
  return URL.canParse(text) && /^https?:/.test(text) ? new URL(text).href : undefined;
}

/** Returns a table as a sheet: the columns' names in both languages, their names in the CSV with a filter, then the rows. */
export function tableSheet(name: string, { columns, rows }: CsvTable): Sheet {
  const heading = columns.map((column) => {
    const { ko, en } = columnLabel(column);
    return textCell(`${ko}\n${en}`, 'heading');
  });
  return {
    name,
    widths: columns.map(widthOf),
    rows: [
      heading,
      columns.map((column) => textCell(column, 'name')),
      ...rows.map((row) => row.map((text, at) => cellOf(columns[at] ?? '', text))),
    ],
    frozen: 2,
    filter: 1,
    names: new Map(),
  };
}
