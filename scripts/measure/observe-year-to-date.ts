import { comparePeriods, spanOf } from '../../src/model/period.ts';
import type { Text } from '../../src/model/text.ts';
import type { RawObservation } from '../terms/raw-observation.ts';
import { exact } from './exact.ts';
import { plainNumber } from './plain-number.ts';

/** A total that starts anew each January: `2024-Q1`, `2024-H1`, `2024-01/2024-09` or `2024`. */
export interface YearToDate {
  readonly period: string;
  readonly value: number;
}

const yearOf = (period: string): string => period.slice(0, 4);
const lastMonth = (period: string): number => Number(spanOf(period).end.slice(5, 7));
const MONTH_NAMES: Readonly<Record<number, string>> = { 3: 'March', 6: 'June', 9: 'September', 12: 'December' };
const monthName = (period: string): string => MONTH_NAMES[lastMonth(period)] ?? `month ${lastMonth(period)}`;

/** What lies between two totals of a year: the quarter after the earlier one, and the second half. */
const BETWEEN: ReadonlyArray<readonly [from: number, to: number, part: string]> = [
  [3, 6, 'Q2'],
  [6, 9, 'Q3'],
  [9, 12, 'Q4'],
  [6, 12, 'H2'],
];

function fallen(total: YearToDate, before: YearToDate): Text {
  const [low, high] = [plainNumber(total.value), plainNumber(before.value)];
  return {
    ko: `원자료의 ${yearOf(total.period)}년 ${lastMonth(total.period)}월까지 누계(${low})가 ${lastMonth(before.period)}월까지 누계(${high})보다 작습니다. 누계는 줄어들 수 없으므로 값을 싣지 않습니다.`,
    en: `In the source the total to ${monthName(total.period)} ${yearOf(total.period)} (${low}) is below that to ${monthName(before.period)} (${high}). A running total cannot fall, so no value is given.`,
  };
}

function subtracted(total: YearToDate, before: YearToDate): Text {
  const working = `${plainNumber(total.value)} − ${plainNumber(before.value)}`;
  return {
    ko: `직접 계산한 값입니다. ${yearOf(total.period)}년 ${lastMonth(total.period)}월까지 누계에서 ${lastMonth(before.period)}월까지 누계를 뺐습니다(${working}).`,
    en: `Computed by us: the total to ${monthName(total.period)} ${yearOf(total.period)} less the total to ${monthName(before.period)} (${working}).`,
  };
}

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
  const faults = new Map<YearToDate, Text>();
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
  const observe = (period: string, value: number, note: Text | null, inputs: readonly string[]): RawObservation => ({
    ...place,
    period,
    value: exact(value),
    status: inputs.length > 0 ? 'E' : 'A',
    inputs,
    note,
    origin: inputs.length > 0 ? 'derived' : 'dataset',
  });
  const miss = (period: string, note: Text, inputs: readonly string[]): RawObservation => ({
    ...place,
    period,
    value: null,
    status: 'M',
    inputs,
    note,
    origin: inputs.length > 0 ? 'derived' : 'dataset',
  });

  return inOrder.flatMap((total) => {
    const fault = faults.get(total);
    const itself = fault ? miss(total.period, fault, []) : observe(total.period, total.value, null, []);
    const parts = BETWEEN.filter(([, to]) => to === lastMonth(total.period)).flatMap(([from, , part]) => {
      const before = inOrder.find((t) => yearOf(t.period) === yearOf(total.period) && lastMonth(t.period) === from);
      if (!before) return [];
      const [period, inputs] = [`${yearOf(total.period)}-${part}`, [before.period, total.period]];
      const reason = fault ?? faults.get(before);
      return [
        reason
          ? miss(period, reason, inputs)
          : observe(period, total.value - before.value, subtracted(total, before), inputs),
      ];
    });
    return [itself, ...parts];
  });
}
