import { findSpan, type Frequency } from '../../src/model/period.ts';
import type { Codes } from '../terms/code-lists.ts';
import { findNumber } from './cell.ts';

/** What a column returns for a cell it cannot accept. */
export const REFUSED = Symbol('refused');

/** One column of a contract: its name in the file, what its cells must be, and how one is read. */
export interface Column<T> {
  readonly name: string;
  /** Completes the sentence "expected …". */
  readonly expects: string;
  readonly read: (cell: string) => T | typeof REFUSED;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A typed row: the cells as their columns read them, where it stood, and which columns were corrected. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
} & Origin;

/** Where a row stood, and which of its columns were corrected. */
export interface Origin {
  /** Path as a reader of the repository knows it. */
  readonly file: string;
  readonly record: number;
  readonly corrected: readonly string[];
}

/** Any text, kept as it is, empty included. */
export const text = (name: string): Column<string> => ({ name, expects: 'text', read: (cell) => cell });

/** Text that may not be empty. */
export const words = (name: string): Column<string> => ({
  name,
  expects: 'words',
  read: (cell) => (cell.trim() === '' ? REFUSED : cell),
});

/** Text of a fixed form. */
export const pattern = (name: string, form: RegExp, expects: string): Column<string> => {
  const read = (cell: string): string | typeof REFUSED => (form.test(cell) ? cell : REFUSED);
  return { name, expects, read };
};

/** One of a few words, written exactly so. */
export const oneOf = <const T extends string>(name: string, allowed: readonly T[]): Column<T> => {
  const read = (cell: string): T | typeof REFUSED => (allowed.includes(cell as T) ? (cell as T) : REFUSED);
  return { name, expects: `one of ${allowed.join(', ')}`, read };
};

/** A code of a code list. */
export const code = (name: string, list: string, codes: Codes): Column<string> => ({
  name,
  expects: `a code of data/codelist/${list}.csv`,
  read: (cell) => (codes.has(cell) ? cell : REFUSED),
});

/** Codes of a code list, joined with semicolons: at least one, none twice. */
export const codes = (name: string, list: string, known: Codes): Column<readonly string[]> => ({
  name,
  expects: `codes of data/codelist/${list}.csv, several joined with ;`,
  read: (cell) => {
    const read = cell.split(';');
    return read.every((one) => known.has(one)) && new Set(read).size === read.length ? read : REFUSED;
  },
});

interface Bounds {
  readonly min?: number;
  readonly whole?: boolean;
}

const readBounded =
  ({ min = -Infinity, whole = false }: Bounds) =>
  (cell: string): number | null | typeof REFUSED => {
    const value = findNumber(cell);
    if (value === null) return null;
    return value === undefined || value < min || (whole && !Number.isInteger(value)) ? REFUSED : value;
  };

const describeBounds = ({ min, whole }: Bounds): string =>
  `${whole ? 'a whole number' : 'a number'}${min === undefined ? '' : ` ≥ ${min}`}`;

/** A number that must be there. */
export const number = (name: string, bounds: Bounds = {}): Column<number> => {
  const read = readBounded(bounds);
  return { name, expects: describeBounds(bounds), read: (cell) => read(cell) ?? REFUSED };
};

/** A number, or null where none was published. */
export const optionalNumber = (name: string, bounds: Bounds = {}): Column<number | null> => ({
  name,
  expects: `${describeBounds(bounds)}, or nothing`,
  read: readBounded(bounds),
});

/** A number kept as written: its digits tell how it was rounded. */
export const digits = (name: string): Column<string> => {
  const read = (cell: string): string | typeof REFUSED => (isExactNumber(cell) ? cell : REFUSED);
  return { name, expects: `a plain number such as 13624.4, of at most ${MOST_DIGITS} digits`, read };
};

/** Significant digits that a double keeps, whatever they are. */
const MOST_DIGITS = 15;
const isExactNumber = (cell: string): boolean =>
  /^-?\d+(\.\d+)?$/.test(cell) && cell.replace(/\D/g, '').replace(/^0+/, '').length <= MOST_DIGITS;

/** What another column reads, or null where the cell is empty. */
export const optional = <T>({ name, expects, read }: Column<T>): Column<T | null> => ({
  name,
  expects: `${expects}, or nothing`,
  read: (cell) => (cell === '' ? null : read(cell)),
});

/** An ISO 8601 period of one of the given frequencies; of any when none is given. */
export const period = (name: string, ...frequencies: Frequency[]): Column<string> => {
  const read = (cell: string): string | typeof REFUSED => {
    const span = findSpan(cell);
    return span && (frequencies.length === 0 || frequencies.includes(span.frequency)) ? cell : REFUSED;
  };
  return {
    name,
    expects:
      frequencies.length === 0
        ? 'a period such as 2024, 2024-Q3 or 2026-01'
        : `a ${frequencies.join(' or ')} such as ${frequencies.map((frequency) => EXAMPLES[frequency]).join(' or ')}`,
    read,
  };
};
const EXAMPLES: Record<Frequency, string> = {
  year: '2024',
  half: '2025-H1',
  quarter: '2024-Q3',
  month: '2026-01',
  day: '2025-12-18',
  interval: '2025-01/2025-09',
};

/** A day or month, or null where the page shows none. */
export const optionalDate = (name: string): Column<string | null> => {
  const { read } = period(name, 'day', 'month');
  return { name, expects: 'a day, a month or nothing', read: (cell: string) => (cell === '' ? null : read(cell)) };
};

/** The quarter of a KOSIS period: `201504` is the fourth quarter of 2015, not April. */
export const kosisQuarter = (name: string): Column<string> => ({
  name,
  expects: 'a KOSIS quarter such as 201504',
  read: (cell) => {
    const match = /^(\d{4})0([1-4])$/.exec(cell);
    return match ? `${match[1]}-Q${match[2]}` : REFUSED;
  },
});

/** The month of Google's `Date(2020,5,1)`, whose months count from zero: June 2020, `2020-06`. */
export const googleMonth = (name: string): Column<string> => ({
  name,
  expects: 'the first of a month such as Date(2020,5,1), months counted from zero',
  read: (cell) => {
    const match = /^Date\((\d{4}),(\d|1[01]),1\)$/.exec(cell);
    return match ? `${match[1]}-${String(Number(match[2]) + 1).padStart(2, '0')}` : REFUSED;
  },
});

/** Reads what another column reads, then changes the accepted value. */
export const mapped = <T, U>({ name, expects, read }: Column<T>, change: (value: T) => U): Column<U> => ({
  name,
  expects,
  read: (cell) => {
    const value = read(cell);
    return value === REFUSED ? REFUSED : change(value);
  },
});
