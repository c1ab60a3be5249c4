import { isNumeric, type Cell, type Heading } from './table.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Characters that make a spreadsheet run a cell instead of showing it, with their full-width forms. */
const RUNS = /^[=+\-@\t\r＝＋－＠]/;

const BYTE_ORDER_MARK = '\uFEFF';

/** Writes a number in plain digits: 0.0000001 is not 1e-7. Throws on what is no number. */
function numberCell(value: number | string, column: string): string {
  const digits = String(value);
  const plain = /e/.test(digits)
    ? Number(value)
        .toFixed(20)
        .replace(/\.?0+$/, '')
    : digits;
  if (!NUMBER.test(plain)) throw new RangeError(`not a plain number in column ${column}: ${digits}`);
  return plain;
}

/** Writes text for a cell, RFC 4180: quoted where needed, with a leading ' where a spreadsheet would run it. */
function textCell(value: string): string {
  if (RUNS.test(value)) return `"'${value.replaceAll('"', '""')}"`;
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function cellText(cell: Cell, heading: Pick<Heading, 'name' | 'type'>): string {
  if (cell === null) return '';
  return isNumeric(heading) ? numberCell(cell, heading.name) : textCell(String(cell));
}

/** As much of a table as a file of text needs. */
export interface Rows {
  readonly columns: readonly Pick<Heading, 'name' | 'type'>[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Returns rows as CSV text that Korean Excel opens as it is: byte order mark, CRLF, a header, every row ended. */
export function csvText({ columns, rows }: Rows): string {
  const lines = [
    columns.map(({ name }) => textCell(name)),
    ...rows.map((row) => columns.map((heading, at) => cellText(row[at] ?? null, heading))),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** Returns the same text for programs, without the byte order mark. */
export const withoutMark = (csv: string): string => (csv.startsWith(BYTE_ORDER_MARK) ? csv.slice(1) : csv);
