import { comparePeriods, isRegular, nextPeriod, periodsFrom, spanOf } from '../../../src/model/period.ts';
import type { Finding } from '../contract.ts';

/** Finds the periods missing between the first and the last of a table or of what is `named` in it, as runs: 2018-Q1 to 2023-Q4. */
export function checkGaps(periods: Iterable<string>, named?: string): readonly Finding[] {
  const [ko, en] = named === undefined ? ['', ''] : [`${named}: `, ` of ${named}`];
  const present = [...new Set(periods)].toSorted(comparePeriods);
  const findings: Finding[] = [];
  for (const [i, period] of present.entries()) {
    const following = present[i + 1];
    if (following === undefined || !isRegular(spanOf(period).frequency)) continue;
    const missing = periodsFrom(nextPeriod(period), following).filter((next) => comparePeriods(next, following) < 0);
    const [first, last] = [missing[0], missing.at(-1)];
    if (first === undefined || last === undefined) continue;
    findings.push({
      check: 'gap',
      record: null,
      text:
        first === last
          ? { ko: `${ko}${first}의 행이 없습니다.`, en: `No rows${en} for ${first}.` }
          : { ko: `${ko}${first}부터 ${last}까지의 행이 없습니다.`, en: `No rows${en} from ${first} to ${last}.` },
    });
  }
  return findings;
}
