import { comparePeriods, spanOf } from '../../src/model/period.ts';
import type { Reason } from '../../src/model/reason.ts';
import type { RawObservation } from '../terms/raw-observation.ts';
import { pointOf } from './derive.ts';
import { exact } from './exact.ts';

/** A total that starts anew each January: `2024-Q1`, `2024-H1`, `2024-01/2024-09` or `2024`. */
export interface YearToDate {
  readonly period: string;
  readonly value: number;
}

const yearOf = (period: string): string => period.slice(0, 4);
const lastMonth = (period: string): number => Number(spanOf(period).end.slice(5, 7));

/** What lies between two totals of a year: the quarter after the earlier one, and the second half. */
const BETWEEN: ReadonlyArray<readonly [from: number, to: number, part: string]> = [
  [3, 6, 'Q2'],
  [6, 9, 'Q3'],
  [9, 12, 'Q4'],
  [6, 12, 'H2'],
];

const fallen = (total: YearToDate, before: YearToDate): Reason => ({
  code: 'fallen-total',
  total: pointOf(total),
  before: pointOf(before),
});

const subtracted = (to: YearToDate, from: YearToDate): Reason => ({
  code: 'within-year',
  from: pointOf(from),
  to: pointOf(to),
});

/**
 * Returns one series of totals within the year as observations: each total as published, and the quarters and second
 * halves that two totals give by subtraction (status E, inputs named). A total below an earlier one of its year cannot
 * be right: it and everything computed from it is missing (M) with the reason. A part whose earlier total was never
 * received is left out. Rule: method, section "Derived figures".
 */
export function observeYearToDate(
  totals: readonly YearToDate[],
  of: Pick<RawObservation, 'breakdown' | 'source'>,
): RawObservation[] {
  const inOrder = [...totals].sort((a, b) => comparePeriods(a.period, b.period));
  const faults = new Map<YearToDate, Reason>();
  for (const total of inOrder) {
    const above = inOrder.findLast(
      (t) =>
        yearOf(t.period) === yearOf(total.period) &&
        lastMonth(t.period) < lastMonth(total.period) &&
        t.value > total.value,
    );
    if (above) faults.set(total, fallen(total, above));
  }
  const place = { area: 'KR', breakdown: of.breakdown, source: of.source };
  const observe = (
    period: string,
    value: number,
    reasons: readonly Reason[],
    inputs: readonly string[],
  ): RawObservation => ({
    ...place,
    period,
    value: exact(value),
    status: inputs.length > 0 ? 'E' : 'A',
    inputs,
    reasons,
    origin: inputs.length > 0 ? 'derived' : 'dataset',
  });
  const miss = (period: string, reason: Reason, inputs: readonly string[]): RawObservation => ({
    ...place,
    period,
    value: null,
    status: 'M',
    inputs,
    reasons: [reason],
    origin: inputs.length > 0 ? 'derived' : 'dataset',
  });

  return inOrder.flatMap((total) => {
    const fault = faults.get(total);
    const itself = fault ? miss(total.period, fault, []) : observe(total.period, total.value, [], []);
    const parts = BETWEEN.filter(([, to]) => to === lastMonth(total.period)).flatMap(([from, , part]) => {
      const before = inOrder.find((t) => yearOf(t.period) === yearOf(total.period) && lastMonth(t.period) === from);
      if (!before) return [];
      const [period, inputs] = [`${yearOf(total.period)}-${part}`, [before.period, total.period]];
      const reason = fault ?? faults.get(before);
      return [
        reason
          ? miss(period, reason, inputs)
          : observe(period, total.value - before.value, [subtracted(total, before)], inputs),
      ];
    });
    return [itself, ...parts];
  });
}
