import { comparePeriods, isRegular, nextPeriod, periodsFrom, spanOf } from '../../../src/model/period.ts';
import type { Finding } from '../contract.ts';

type Gap = Extract<Finding, { check: 'gap' }>;

/** Finds the periods missing between the first and the last of a table or of what is `named` in it, as runs: 2018-Q1 to 2023-Q4. */
export function checkGaps(periods: Iterable<string>, named?: string): readonly Gap[] {
  const present = [...new Set(periods)].toSorted(comparePeriods);
  const findings: Gap[] = [];
  for (const [i, period] of present.entries()) {
    const following = present[i + 1];
    if (following === undefined || !isRegular(spanOf(period).frequency)) continue;
    const missing = periodsFrom(nextPeriod(period), following).filter((next) => comparePeriods(next, following) < 0);
    const [first, last] = [missing[0], missing.at(-1)];
    if (first === undefined || last === undefined) continue;
    findings.push({ check: 'gap', record: null, params: { of: named ?? null, from: first, to: last } });
  }
  return findings;
}
