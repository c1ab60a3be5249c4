import { emptyObservation, observationKey, type Observation } from '../../src/model/observation.ts';
import { comparePeriods, spanOf } from '../../src/model/period.ts';
import type { Point } from '../../src/model/point.ts';
import type { Reason } from '../../src/model/reason.ts';
import { exact } from './exact.ts';

/** Groups observations into series: one area, one breakdown, in order of time. */
export function seriesOf(observations: readonly Observation[]): Map<string, Observation[]> {
  const series = new Map<string, Observation[]>();
  for (const o of [...observations].sort((a, b) => comparePeriods(a.period, b.period))) {
    const key = `${o.area}|${o.breakdown}`;
    series.set(key, [...(series.get(key) ?? []), o]);
  }
  return series;
}

/** A value for showing how another was computed from it. */
export const pointOf = ({ period, value }: Pick<Observation, 'period' | 'value'>): Point => ({
  period,
  value: exact(value ?? 0),
});

/** Makes an observation that rests on others: status E, or M when the value is missing. */
export function derived(
  like: Observation,
  period: string,
  value: number | null,
  inputs: readonly string[],
  reason: Reason,
): Observation {
  return {
    ...emptyObservation({ ...like, period }),
    value: value === null ? null : exact(value),
    status: value === null ? 'M' : 'E',
    inputs: [...inputs],
    reasons: [reason],
    source: like.source,
  };
}

const isYear = (o: Observation): boolean => spanOf(o.period).frequency === 'year';
/** A rounded, estimated or contested figure would make a difference look exact that is not. */
const isExact = (o: Observation): boolean => o.value !== null && o.status === 'A' && o.low === null;

/**
 * Returns the change between consecutive yearly values of a running total, where both are exact.
 * Rule: method, section "Derived figures".
 */
export function differences(totals: readonly Observation[]): Observation[] {
  return [...seriesOf(totals.filter(isYear)).values()].flatMap((series) =>
    series.flatMap((to, i) => {
      const from = series[i - 1];
      if (!from || Number(to.period) !== Number(from.period) + 1 || !isExact(to) || !isExact(from)) return [];
      const change = (to.value ?? 0) - (from.value ?? 0);
      const reason: Reason = { code: 'difference', from: pointOf(from), to: pointOf(to) };
      return derived(to, to.period, change, [from.period, to.period], reason);
    }),
  );
}

/**
 * Returns the running total of yearly values from the first year of a programme on. It stops before the first
 * year without a figure: an incomplete sum is not a total. Rule: method, section "Derived figures".
 */
export function runningTotals(flows: readonly Observation[], from: string): Observation[] {
  return [...seriesOf(flows.filter(isYear)).values()].flatMap((series) => {
    const byYear = new Map(series.map((o) => [Number(o.period), o]));
    const totals: Observation[] = [];
    const terms: Point[] = [];
    let total = 0;
    for (let year = Number(from); byYear.get(year)?.value != null; year++) {
      const o = byYear.get(year) as Observation;
      total += o.value ?? 0;
      terms.push(pointOf(o));
      const reason: Reason = { code: 'running-total', from, terms: [...terms] };
      totals.push(
        derived(
          o,
          o.period,
          total,
          terms.map(({ period }) => period),
          reason,
        ),
      );
    }
    return totals;
  });
}

/** Adds observations whose place is still empty; a published figure is never replaced by a computed one. */
export function fill(observations: readonly Observation[], more: readonly Observation[]): Observation[] {
  const taken = new Set(observations.map(observationKey));
  return [...observations, ...more.filter((o) => !taken.has(observationKey(o)))];
}
