import { comparePeriods, endInYears, spanOf } from '../../src/model/period.ts';
import type { Point } from '../../src/model/point.ts';

/** Further away than this a period says nothing of where a pledge began. */
const YEARS_AWAY = 1;

/**
 * Returns the point whose end lies nearest to the day the pledge was made, no further than a year away: the one rule for
 * flows and levels. Of two that are as near the more precise period wins. `placeOf` says where a point stands on the
 * line of years. Null when there is none. Rule: method, section "Progress".
 */
export function findBaseline<P extends Point>(
  points: readonly P[],
  pledged: string,
  placeOf: (point: P) => number,
): P | null {
  const day = endInYears(pledged);
  const away = (p: P): number => Math.abs(placeOf(p) - day);
  return (
    points
      .filter((p) => away(p) <= YEARS_AWAY)
      .sort((a, b) => away(a) - away(b) || comparePeriods(b.period, a.period))[0] ?? null
  );
}

/** Returns the last whole year of a flow that was over on the day of the pledge: the rule of the first method. */
export const findLastWholeYear = <P extends Point>(points: readonly P[], pledged: string): P | null =>
  points
    .filter(({ period }) => spanOf(period).frequency === 'year' && spanOf(period).end < pledged)
    .sort((a, b) => comparePeriods(a.period, b.period))
    .at(-1) ?? null;
