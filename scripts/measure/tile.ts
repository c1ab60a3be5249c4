import { isRegular, shiftPeriod, spanOf } from '../../src/model/period.ts';
import type { Point } from '../../src/model/point.ts';

export const firstMonth = (period: string): string => spanOf(period).start.slice(0, 7);
export const lastMonth = (period: string): string => spanOf(period).end.slice(0, 7);

/** Whether a period is made of whole months and can be part of a sum. */
const isPart = (period: string): boolean => {
  const { frequency } = spanOf(period);
  return isRegular(frequency) || frequency === 'interval';
};

/**
 * Returns points that follow each other from one month through another without a hole, the longest taken first from
 * the end; null when there is a hole. `2025-07` to `2026-06` from halves gives the two of them.
 */
export function tile<P extends Point>(points: readonly P[], from: string, through: string): P[] | null {
  const parts = points.filter(({ period }) => isPart(period) && firstMonth(period) >= from);
  const tiles: P[] = [];
  for (let end = through; end >= from;) {
    const longest = parts
      .filter(({ period }) => lastMonth(period) === end)
      .reduce<P | null>((best, p) => (best && firstMonth(best.period) <= firstMonth(p.period) ? best : p), null);
    if (!longest) return null;
    tiles.unshift(longest);
    end = shiftPeriod(firstMonth(longest.period), -1);
  }
  return tiles;
}
