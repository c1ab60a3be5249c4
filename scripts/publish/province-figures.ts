import type { Indicator } from '../../src/model/indicator.ts';
import { observationKey, type Observation } from '../../src/model/observation.ts';
import { comparePeriods, isRegular, shiftPeriod, spanOf } from '../../src/model/period.ts';
import type { ProvinceFigure } from '../../src/model/province.ts';

const IN_A_YEAR = { year: 1, half: 2, quarter: 4, month: 12 } as const;

/** Returns the same period a year before, or null for a day or an interval. */
function yearBefore(period: string): string | null {
  const { frequency } = spanOf(period);
  return isRegular(frequency) ? shiftPeriod(period, -IN_A_YEAR[frequency]) : null;
}

type Known = Observation & { readonly value: number };

/** Whether a value can be compared: there, not contested, and of the same series as what came before. */
const isKnown = (o: Observation | undefined): o is Known =>
  o !== undefined && o.value !== null && o.low === null && o.status !== 'B';

const changeFrom = (before: Observation | undefined, now: Observation | undefined): number | null =>
  isKnown(before) && isKnown(now) && before.value !== 0 ? (now.value - before.value) / before.value : null;

/**
 * Returns for each series of an indicator with figures for a province the newest one, beside the same figure of the
 * whole country and that of the year before. A share of the country is made of sums only, never of percentages;
 * nothing is compared with a contested value or across a break of the series.
 */
export function provinceFigures(indicator: Indicator, area: string): ProvinceFigure[] {
  const find = (of: string, breakdown: string, period: string | null): Observation | undefined =>
    indicator.observations.find((o) => o.area === of && o.breakdown === breakdown && o.period === period);
  const own = indicator.observations.filter((o) => o.area === area && o.value !== null);
  return [...new Set(own.map(({ breakdown }) => breakdown))].map((breakdown) => {
    const newest = own
      .filter((o) => o.breakdown === breakdown)
      .reduce((a, b) => (comparePeriods(a.period, b.period) >= 0 ? a : b));
    const earlier = yearBefore(newest.period);
    const national = find('KR', breakdown, newest.period);
    const before = find(area, breakdown, earlier);
    const isPart = indicator.measure !== 'share' && indicator.unit !== 'percent';
    return {
      indicator: indicator.id,
      key: observationKey(newest),
      national: national?.value == null ? null : observationKey(national),
      share:
        isPart && isKnown(newest) && isKnown(national) && national.value > 0 ? newest.value / national.value : null,
      before: before?.value == null ? null : observationKey(before),
      change: changeFrom(before, newest),
      nationalChange: changeFrom(find('KR', breakdown, earlier), national),
    };
  });
}
