import { comparePeriods } from '../../../src/model/period.ts';
import type { Finding } from '../contract.ts';
import { showNumber, showSubject } from './show-number.ts';

/** Which values of a table are followed through time. */
export interface Course<Row> {
  /** Rows of one series are compared: those of one year, say. */
  readonly series: (row: Row) => string;
  readonly period: (row: Row) => string;
  /** Their names in the file and where they stand in a row. */
  readonly values: ReadonlyArray<{ readonly name: string; readonly of: (row: Row) => number | null }>;
}

/** Finds cumulative values below the last one before them: what is added up cannot fall. */
export function checkCumulative<Row extends { readonly record: number }>(
  rows: readonly Row[],
  { series, period, values }: Course<Row>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const members of Map.groupBy(rows, series).values()) {
    const ordered = members.toSorted((a, b) => comparePeriods(period(a), period(b)));
    for (const { name, of } of values) {
      let before: { readonly row: Row; readonly value: number } | null = null;
      for (const row of ordered) {
        const value = of(row);
        if (value === null) continue;
        if (before && value < before.value) {
          const [now, was] = [showNumber(value), showNumber(before.value)];
          findings.push({
            check: 'cumulative-falls',
            record: row.record,
            text: {
              ko: `${name}: ${period(row)}의 누적값 ${showSubject(value)} ${period(before.row)}의 ${was}보다 작습니다.`,
              en: `${name}: the cumulative value ${now} of ${period(row)} is below ${was} of ${period(before.row)}.`,
            },
          });
        }
        before = { row, value };
      }
    }
  }
  return findings.toSorted((a, b) => (a.record ?? 0) - (b.record ?? 0));
}
