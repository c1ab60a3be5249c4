import { comparePeriods } from '../../../src/model/period.ts';
import type { Finding } from '../contract.ts';
import type { Course } from './cumulative.ts';

/** A wrong unit is a thousandfold: thousand for million, kilogram for tonne. */
const TOO_FAR = 1000;

/** Finds values a thousand times the one before them in their series, or a thousandth of it. Zero tells nothing. */
export function checkNeighbours<Row extends { readonly record: number }>(
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
        if (value === null || value === 0) continue;
        const ratio = before ? Math.abs(value / before.value) : 1;
        if (before && (ratio >= TOO_FAR || ratio <= 1 / TOO_FAR)) {
          findings.push({
            check: 'far-from-neighbour',
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
