import { isNumeric, type Cell, type Heading } from './table.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Signs that make a spreadsheet run a cell instead of showing it, with their full-width forms, also behind quotes of our
 * own kind: whoever takes one ' away has the text as it was.
 */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;

const BYTE_ORDER_MARK = '\uFEFF';

/** Whom the text is for: people, whose spreadsheets want a byte order mark and CRLF, or programs, which want neither. */
export type Dialect = 'people' | 'plain';

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
  if (typeof cell === 'boolean') return String(cell);
  return isNumeric(heading) ? numberCell(cell, heading.name) : textCell(String(cell));
}

/** As much of a table as a file of text needs. */
export interface Rows {
  readonly columns: readonly Pick<Heading, 'name' | 'type'>[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Returns rows as CSV text (RFC 4180) under a header, every row ended; for people Korean Excel opens it as it is. */
export function csvText({ columns, rows }: Rows, dialect: Dialect = 'people'): string {
  const lines = [
    columns.map(({ name }) => textCell(name)),
    ...rows.map((row) => columns.map((heading, at) => cellText(row[at] ?? null, heading))),
  ];
  const [mark, end] = dialect === 'people' ? [BYTE_ORDER_MARK, '\r\n'] : ['', '\n'];
  return mark + lines.map((line) => line.join(',') + end).join('');
}
