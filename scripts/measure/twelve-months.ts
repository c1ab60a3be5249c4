import { comparePeriods, isRegular, shiftPeriod, spanOf } from '../../src/model/period.ts';
import type { Point } from '../../src/model/point.ts';
import { exact } from './exact.ts';
import { findPartYear, type Made } from './part-year.ts';
import { lastMonth, tile } from './tile.ts';

/** The newest twelve months of a flow; which of two ways they were put together. */
export interface TwelveMonths<P extends Point> extends Made<P> {
  /** The last whole year plus this year's part less the same part of last year; or parts that follow each other. */
  readonly way: 'year-and-parts' | 'parts';
  /** What was added; of the first way the year, this year's part, and last year's part that was taken off. */
  readonly terms: readonly Point[];
}

const twelveTo = (month: string): string => `${shiftPeriod(month, -11)}/${month}`;

/**
 * Returns the newest complete twelve months of a flow that end after its newest whole year: that year, plus what this
 * year has brought, less the same part of the year before; or parts that follow each other without a hole, where they
 * lead further. Null when nothing is newer than the newest whole year. Points are of one series, without missing or
 * contested values. Rule: method, section "Progress".
 */
export function findTwelveMonths<P extends Point>(points: readonly P[]): TwelveMonths<P> | null {
  const year = points
    .filter(({ period }) => spanOf(period).frequency === 'year')
    .sort((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
  if (!year) return null;
  const part = findPartYear(points);
  const { from, to } = part ?? {};
  const rolled = from && to ? lastMonth(to.period) : lastMonth(year.period);
  const ends = points
    .filter(({ period }) => isRegular(spanOf(period).frequency) && lastMonth(period) > rolled)
    .sort((a, b) => comparePeriods(b.period, a.period))
    .map(({ period }) => lastMonth(period));
  for (const end of new Set(ends)) {
    const inputs = tile(points, shiftPeriod(end, -11), end);
    if (inputs) {
      const value = exact(inputs.reduce((sum, p) => sum + p.value, 0));
      return { period: twelveTo(end), value, inputs, way: 'parts', terms: inputs };
    }
  }
  if (!from || !to) return null;
  const value = exact(year.value + to.value - from.value);
  return {
    period: twelveTo(rolled),
    value,
    inputs: [year, ...from.inputs, ...to.inputs],
    way: 'year-and-parts',
    terms: [year, to, from],
  };
}
