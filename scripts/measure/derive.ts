import { emptyObservation, observationKey, type Observation } from '../../src/model/observation.ts';
import { comparePeriods, spanOf } from '../../src/model/period.ts';
import type { Text } from '../../src/model/text.ts';
import { exact } from './exact.ts';
import { plainNumber } from './plain-number.ts';

/** Groups observations into series: one area, one breakdown, in order of time. */
export function seriesOf(observations: readonly Observation[]): Map<string, Observation[]> {
  const series = new Map<string, Observation[]>();
  for (const o of [...observations].sort((a, b) => comparePeriods(a.period, b.period))) {
    const key = `${o.area}|${o.breakdown}`;
    series.set(key, [...(series.get(key) ?? []), o]);
  }
  return series;
}

/** Makes an observation that rests on others: status E, or M when the value is missing. */
export function derived(
  like: Observation,
  period: string,
  value: number | null,
  inputs: readonly string[],
  note: Text,
): Observation {
  return {
    ...emptyObservation({ ...like, period }),
    value: value === null ? null : exact(value),
    status: value === null ? 'M' : 'E',
    inputs: [...inputs],
    note,
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
      const [a, b] = [from.value ?? 0, to.value ?? 0];
      return derived(to, to.period, b - a, [from.period, to.period], {
        ko: `직접 계산한 값입니다. ${to.period}년 누적에서 ${from.period}년 누적을 뺐습니다(${plainNumber(b)} − ${plainNumber(a)}).`,
        en: `Computed by us: the running total of ${to.period} less that of ${from.period} (${plainNumber(b)} − ${plainNumber(a)}).`,
      });
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
    const inputs: string[] = [];
    let total = 0;
    for (let year = Number(from); byYear.get(year)?.value != null; year++) {
      const o = byYear.get(year) as Observation;
      total += o.value ?? 0;
      inputs.push(o.period);
      const terms = inputs.map((p) => plainNumber(byYear.get(Number(p))?.value ?? 0)).join(' + ');
      totals.push(
        derived(o, o.period, total, inputs, {
          ko: `직접 계산한 값입니다. ${from}년부터 해마다 발표된 수치를 더했습니다(${terms}).`,
          en: `Computed by us: the yearly figures from ${from} on, added up (${terms}).`,
        }),
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
