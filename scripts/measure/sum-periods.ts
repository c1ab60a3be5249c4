import { comparePeriods, periodsIn, spanOf, type Frequency, type Regular } from '../../src/model/period.ts';

/** The longer period made of shorter ones. */
export interface PeriodSum {
  readonly period: string;
  /** Sum of the inputs; null when anything is missing: an incomplete sum is not a total. */
  readonly value: number | null;
  /** The given periods that were added, in order of time. */
  readonly inputs: readonly string[];
  /** What is missing, in the longest periods that hold nothing; empty when the sum is complete. */
  readonly missing: readonly string[];
}

export type LongerFrequency = 'quarter' | 'half' | 'year';

type Values = ReadonlyMap<string, number | null>;

/** What a period consists of, one step shorter: a year of halves, a half of quarters, a quarter of months. */
const SHORTER: Readonly<Partial<Record<Frequency, Regular>>> = { year: 'half', half: 'quarter', quarter: 'month' };

/** Adds up the parts of a period; the longest given part is taken as it is. */
function sumOf(period: string, values: Values, givenItself: boolean): PeriodSum {
  const given = givenItself ? values.get(period) : undefined;
  if (typeof given === 'number') return { period, value: given, inputs: [period], missing: [] };
  const shorter = SHORTER[spanOf(period).frequency];
  const parts = shorter ? periodsIn(period, shorter).map((part) => sumOf(part, values, true)) : [];
  const inputs = parts.flatMap((part) => part.inputs);
  if (inputs.length === 0) return { period, value: null, inputs, missing: [period] };
  const missing = parts.flatMap((part) => part.missing);
  const value = missing.length > 0 ? null : parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  return { period, value, inputs, missing };
}

/**
 * Sums one series of months, quarters and halves to longer periods, in order of time. A longer period is given
 * when it lies wholly between the first and the last known value, holds at least one value, and has none of its own;
 * so the year that is not over yet is left out, and a year with a hole is given as missing (null) with what it lacks.
 * Days and intervals never enter a sum. Throws on text that is not a period.
 */
export function sumPeriods(values: Values, to: readonly LongerFrequency[]): PeriodSum[] {
  const known = [...values]
    .filter(([period, value]) => value !== null && !['day', 'interval'].includes(spanOf(period).frequency))
    .map(([period]) => spanOf(period));
  if (known.length === 0) return [];
  const first = known.reduce((min, span) => (span.start < min ? span.start : min), '9999-12-31');
  const last = known.reduce((max, span) => (span.end > max ? span.end : max), '0000-01-01');

  return to
    .flatMap((frequency) => periodsIn(`${first}/${last}`, frequency))
    .filter((period) => typeof values.get(period) !== 'number')
    .sort(comparePeriods)
    .map((period) => sumOf(period, values, false))
    .filter((sum) => sum.inputs.length > 0);
}
