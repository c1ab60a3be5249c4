import { z } from 'zod';
import { compareText } from './order.ts';

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
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function months(year: number, first: number, last: number, frequency: Frequency): Span {
  return {
    start: `${year}-${two(first)}-01`,
    end: `${year}-${two(last)}-${two(daysInMonth(year, last))}`,
    frequency,
  };
}

function simpleSpan(period: string): Span | null {
  const match = SIMPLE.exec(period);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return months(year, Number(match[2]) * 3 - 2, Number(match[2]) * 3, 'quarter');
  if (match[3]) return months(year, Number(match[3]) * 6 - 5, Number(match[3]) * 6, 'half');
  if (!match[4]) return months(year, 1, 12, 'year');
  const month = Number(match[4]);
  if (!match[5]) return months(year, month, month, 'month');
  return Number(match[5]) <= daysInMonth(year, month) ? { start: period, end: period, frequency: 'day' } : null;
}

/** Returns the first and last day of a period, or null when the text is not one. */
export function findSpan(period: string): Span | null {
  const parts = period.split('/');
  if (parts.length === 1) return simpleSpan(period);
  if (parts.length !== 2) return null;
  const [from, to] = parts.map(simpleSpan);
  return from && to && from.start <= to.end ? { start: from.start, end: to.end, frequency: 'interval' } : null;
}

/** Returns the first and last day of a period. Throws on text that is not a period. */
export function spanOf(period: string): Span {
  const span = findSpan(period);
  if (!span) throw new RangeError(`not a period: ${period}`);
  return span;
}

export const isPeriod = (text: string): boolean => findSpan(text) !== null;

/**
 * Returns the end of a period on a line of years: `2024` ends at 2025, `2024-06` at 2024.5.
 * Every month is a twelfth, so that equal calendar steps are equal on the line.
 */
export function endInYears(period: string): number {
  const end = spanOf(period).end;
  const [year, month, day] = end.split('-').map(Number) as [number, number, number];
  return year + (month - 1 + day / daysInMonth(year, month)) / 12;
}

const FREQUENCY_ORDER: readonly Frequency[] = ['year', 'half', 'quarter', 'month', 'day', 'interval'];

/** Orders periods by their last day, then the longer first, then by text: the same order everywhere. */
export function comparePeriods(a: string, b: string): number {
  const [x, y] = [spanOf(a), spanOf(b)];
  return (
    compareText(x.end, y.end) ||
    compareText(x.start, y.start) ||
    FREQUENCY_ORDER.indexOf(x.frequency) - FREQUENCY_ORDER.indexOf(y.frequency) ||
    compareText(a, b)
  );
}

export const Period = z
  .string()
  .refine(
    isPeriod,
    'expected an ISO 8601 period such as 2024, 2024-Q3, 2025-H1, 2026-01, 2025-12-18 or 2025-01/2025-09',
  );

/** A calendar day. */
export const Day = z
  .string()
  .refine((text) => findSpan(text)?.frequency === 'day', 'expected a day such as 2025-12-17');

/** Returns the last day on which a date of publication can lie: `2026-01` was public by the 31st. Null when undated. */
export function publishedBy(published: string | null): string | null {
  return published ? spanOf(published).end : null;
}

/** Returns whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
