import { fieldsOf } from './fields.ts';
import { spanOf, type Frequency } from './span.ts';

/** Months in a period of each frequency that leaves no gap between one and the next. */
const MONTHS_IN = { month: 1, quarter: 3, half: 6, year: 12 } as const;
export type Regular = keyof typeof MONTHS_IN;

/** Names the period of a frequency by its place in the count of such periods since the year 0. */
function nameOf(frequency: Regular, index: number): string {
  const inYear = 12 / MONTHS_IN[frequency];
  const year = String(Math.floor(index / inYear)).padStart(4, '0');
  const part = (index % inYear) + 1;
  if (frequency === 'year') return year;
  return frequency === 'month'
    ? `${year}-${String(part).padStart(2, '0')}`
    : `${year}-${frequency === 'quarter' ? 'Q' : 'H'}${part}`;
}

/** Returns the place of a day in the count of periods of a frequency since the year 0. */
function indexAt(day: string, frequency: Regular): number {
  const { year, month } = fieldsOf(day);
  return Math.floor((year * 12 + month - 1) / MONTHS_IN[frequency]);
}

/** Tells the frequencies of which one period follows the other. */
export const isRegular = (frequency: Frequency): frequency is Regular => frequency in MONTHS_IN;

function regularOf(period: string): Regular {
  const { frequency } = spanOf(period);
  if (!isRegular(frequency)) throw new RangeError(`not a year, half, quarter or month: ${period}`);
  return frequency;
}

/** Returns the year, half, quarter or month in which a day lies: `2024-08-03` in quarters is `2024-Q3`. */
export const periodAround = (day: string, frequency: Regular): string => nameOf(frequency, indexAt(day, frequency));

/** Returns the period some steps after one of the same frequency; before it when `steps` is negative. */
export function shiftPeriod(period: string, steps: number): string {
  const frequency = regularOf(period);
  return nameOf(frequency, indexAt(spanOf(period).start, frequency) + steps);
}

/** Returns the period that follows one of the same frequency. */
export const nextPeriod = (period: string): string => shiftPeriod(period, 1);

/** Returns the period before one of the same frequency. */
export const previousPeriod = (period: string): string => shiftPeriod(period, -1);

/** Returns the periods of a frequency that lie wholly within another: the four quarters of a year, no half of a month. */
export function periodsIn(period: string, frequency: Regular): string[] {
  const { start, end } = spanOf(period);
  const [first, last] = [indexAt(start, frequency), indexAt(end, frequency)];
  return Array.from({ length: last - first + 1 }, (_, i) => nameOf(frequency, first + i)).filter(
    (name) => spanOf(name).start >= start && spanOf(name).end <= end,
  );
}

/** Returns the periods from one to another of the same frequency, both included; none when `last` lies before `first`. */
export function periodsFrom(first: string, last: string): string[] {
  const frequency = regularOf(first);
  const from = indexAt(spanOf(first).start, frequency);
  const length = Math.max(0, indexAt(spanOf(last).start, frequency) - from + 1);
  return Array.from({ length }, (_, i) => nameOf(frequency, from + i));
}

/** Names the period of a frequency that holds a place on the line of years: 2024.6 in quarters is `2024-Q3`. */
export const periodAt = (place: number, frequency: Regular): string =>
  // A place computed from twelfths may fall short of a whole step by the noise of binary fractions.
  nameOf(frequency, Math.floor((place * 12) / MONTHS_IN[frequency] + 1e-6));
