import { comparePeriods, lastMonthOf, spanOf, yearOf, yearToDate } from '../../src/model/period.ts';
import type { Point } from '../../src/model/point.ts';
import { exact } from './exact.ts';
import { firstMonth, lastMonth, tile } from './tile.ts';

/** A value put together from others; made of itself where it was published. */
export interface Made<P extends Point> extends Point {
  readonly inputs: readonly P[];
}

export interface PartYear<P extends Point> {
  /** The same part of the year before; null where it cannot be put together. */
  readonly from: Made<P> | null;
  readonly to: Made<P>;
}

/** The part of a year from January through a month, as published or put together; null with a hole. */
function partOf<P extends Point>(points: readonly P[], month: string): Made<P> | null {
  const from = `${month.slice(0, 4)}-01`;
  const tiles = tile(points, from, month);
  if (!tiles) return null;
  return { period: yearToDate(month), value: exact(tiles.reduce((sum, p) => sum + p.value, 0)), inputs: tiles };
}

/**
 * Returns what the year that is not over has brought, from January through its newest month, beside the same months of
 * the year before: published or put together from parts that follow each other. Null when nothing is newer than the
 * newest whole year; where no year is whole, of the newest year there is. Points are of one flow, without missing or
 * contested values. Rule: method, section "Progress".
 */
export function findPartYear<P extends Point>(points: readonly P[]): PartYear<P> | null {
  const parts = points.filter(({ period }) => spanOf(period).frequency !== 'day');
  const whole = parts.filter(({ period }) => spanOf(period).frequency === 'year').map(({ period }) => yearOf(period));
  // Where no year is whole, the newest there is of any is the one that is not over.
  const newest = whole.length > 0 ? Math.max(...whole) : Math.max(0, ...parts.map(({ period }) => yearOf(period))) - 1;
  const months = parts
    .filter(
      ({ period }) => newest > 0 && yearOf(period) === newest + 1 && firstMonth(period).startsWith(`${newest + 1}`),
    )
    .sort((a, b) => comparePeriods(b.period, a.period))
    .map(({ period }) => lastMonth(period));
  for (const month of new Set(months)) {
    const to = partOf(parts, month);
    if (to) return { from: partOf(parts, `${newest}-${String(lastMonthOf(month)).padStart(2, '0')}`), to };
  }
  return null;
}
