import { comparePeriods } from '../../../src/model/period.ts';
import type { Finding } from '../contract.ts';

/**
 * Finds periods that an older file of a table covered with more rows than the newest one does.
 * `files` are the rows of each file, oldest first.
 */
export function checkCoverage<Row>(
  files: ReadonlyArray<readonly Row[]>,
  period: (row: Row) => string,
): readonly Finding[] {
  const counts = files.map((rows) => Map.groupBy(rows, period));
  const newest = counts.at(-1);
  const before = counts.at(-2);
  if (!newest || !before) return [];
  return [...before]
    .map(([name, rows]) => ({ name, was: rows.length, is: newest.get(name)?.length ?? 0 }))
    .filter(({ was, is }) => is < was)
    .sort((a, b) => comparePeriods(a.name, b.name))
    .map(({ name, was, is }) => ({
      check: 'coverage',
      record: null,
      params: { period: name, was, is },
    }));
}
