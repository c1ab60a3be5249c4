import { comparePeriods, spanOf } from '../../../src/model/period.ts';
import type { Finding } from '../contract.ts';

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
type Regular = keyof typeof MONTHS;

/** Returns the period that follows one of the same frequency. */
function nextPeriod(period: string, frequency: Regular): string {
  const [year, month] = spanOf(period).end.split('-').map(Number) as [number, number];
  const end = year * 12 + month - 1 + MONTHS[frequency];
  const [nextYear, nextMonth] = [Math.floor(end / 12), (end % 12) + 1];
  if (frequency === 'year') return `${nextYear}`;
  if (frequency === 'month') return `${nextYear}-${String(nextMonth).padStart(2, '0')}`;
  return frequency === 'quarter' ? `${nextYear}-Q${nextMonth / 3}` : `${nextYear}-H${nextMonth / 6}`;
}

/** Finds the periods missing between the first and the last of a table or of what is `named` in it, as runs: 2018-Q1 to 2023-Q4. */
export function checkGaps(periods: Iterable<string>, named?: string): readonly Finding[] {
  const [ko, en] = named === undefined ? ['', ''] : [`${named}: `, ` of ${named}`];
  const present = [...new Set(periods)].toSorted(comparePeriods);
  const findings: Finding[] = [];
  for (const [i, period] of present.entries()) {
    const following = present[i + 1];
    const { frequency } = spanOf(period);
    if (following === undefined || !(frequency in MONTHS)) continue;
    const missing: string[] = [];
    for (
      let next = nextPeriod(period, frequency as Regular);
      comparePeriods(next, following) < 0;
      next = nextPeriod(next, frequency as Regular)
    )
      missing.push(next);
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
