/** A column of a CSV file. Numbers are written bare and checked; text is guarded against being run as a formula. */
export type Column<Row> =
  | { readonly name: string; readonly kind: 'number'; readonly cell: (row: Row) => number | string | null }
  | { readonly name: string; readonly kind: 'text'; readonly cell: (row: Row) => string | null };

/** Returns a column of numbers: a number, a number as it was written, or null for an empty cell. */
export const number = <Row>(name: string, cell: (row: Row) => number | string | null): Column<Row> => ({
  name,
  kind: 'number',
  cell,
});

/** Returns a column of text; null for an empty cell. */
export const text = <Row>(name: string, cell: (row: Row) => string | null): Column<Row> => ({
  name,
  kind: 'text',
  cell,
});

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

/** Returns the rows as CSV text that Korean Excel opens as it is: byte order mark, CRLF, a header, every row ended. */
export function csvText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cell = (column: Column<Row>, row: Row): string => {
    const value = column.cell(row);
    if (value === null) return '';
    return column.kind === 'number' ? numberCell(value, column.name) : textCell(String(value));
  };
  const lines = [
    columns.map(({ name }) => textCell(name)),
    ...rows.map((row) => columns.map((column) => cell(column, row))),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** Returns the same text for programs, without the byte order mark. */
export const withoutMark = (csv: string): string => (csv.startsWith(BYTE_ORDER_MARK) ? csv.slice(1) : csv);
