import { comparePeriods } from '../../../src/model/period.ts';
import type { Finding } from '../contract.ts';

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
          findings.push({
            check: 'cumulative-falls',
            record: row.record,
            params: {
              column: name,
              period: period(row),
              value,
              before: { period: period(before.row), value: before.value },
            },
          });
        }
        before = { row, value };
      }
    }
  }
  return findings.toSorted((a, b) => (a.record ?? 0) - (b.record ?? 0));
}
