/**
 * A reference period, ISO 8601 with the two customary extensions for quarters and halves:
 * `2024` · `2024-Q3` · `2025-H1` · `2026-01` · the day `2025-12-18` · the closed intervals
 * `2014/2024`, `2025-01/2025-09`, `2018-01-01/2018-12-10`. An interval is never treated as a year.
 */
const SIMPLE = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?))?$/;

export type Frequency = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'interval';

export interface Span {
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly end: string;
  readonly frequency: Frequency;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Returns the number of days in a month, January being 1. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function months(year: string, first: number, last: number, frequency: Frequency): Span {
  return {
    start: `${year}-${two(first)}-01`,
    end: `${year}-${two(last)}-${two(daysInMonth(Number(year), last))}`,
    frequency,
  };
}

function simpleSpan(period: string): Span | null {
  const match = SIMPLE.exec(period);
  if (!match) return null;
  const [, year = '', quarter, half, month, day] = match;
  if (quarter) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3, 'quarter');
  if (half) return months(year, Number(half) * 6 - 5, Number(half) * 6, 'half');
  if (!month) return months(year, 1, 12, 'year');
  if (!day) return months(year, Number(month), Number(month), 'month');
  return Number(day) <= daysInMonth(Number(year), Number(month))
    ? { start: period, end: period, frequency: 'day' }
    : null;
}

function readSpan(period: string): Span | null {
  const parts = period.split('/');
  if (parts.length === 1) return simpleSpan(period);
  if (parts.length !== 2) return null;
  const [from, to] = parts.map(simpleSpan);
  return from && to && from.start <= to.end ? { start: from.start, end: to.end, frequency: 'interval' } : null;
}

const read = new Map<string, Span | null>();

/** Returns the first and last day of a period, or null when the text is not one. Reads each text once: a few stand everywhere. */
export function findSpan(period: string): Span | null {
  const known = read.get(period);
  if (known !== undefined) return known;
  const span = readSpan(period);
  read.set(period, span);
  return span;
}

/** Returns the first and last day of a period. Throws on text that is not a period. */
export function spanOf(period: string): Span {
  const span = findSpan(period);
  if (!span) throw new RangeError(`not a period: ${period}`);
  return span;
}

export const isPeriod = (text: string): boolean => findSpan(text) !== null;
