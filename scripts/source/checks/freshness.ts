import { addDays, periodAround, shiftPeriod, spanOf } from '../../../src/model/period.ts';
import type { Finding } from '../contract.ts';
import type { Description } from '../description.ts';

const MONTHS: Record<Exclude<Description['cadence'], 'irregular'>, number> = { monthly: 1, quarterly: 3, yearly: 12 };

/** Returns the day by which the figures of the period after `latest` should be out; null for an irregular cadence. */
export function dueDay(
  latest: string,
  { cadence, published_within_days: days = 0 }: Pick<Description, 'cadence' | 'published_within_days'>,
): string | null {
  if (cadence === 'irregular') return null;
  const next = shiftPeriod(periodAround(spanOf(latest).end, 'month'), MONTHS[cadence]);
  return addDays(spanOf(next).end, days);
}

/** Finds that a dataset is older than its cadence allows on the day of comparison. */
export function checkFreshness(
  latest: string | null,
  asOf: string,
  description: Pick<Description, 'cadence' | 'published_within_days'>,
): readonly Finding[] {
  const due = latest === null ? null : dueDay(latest, description);
  if (latest === null || due === null || asOf <= due) return [];
  return [
    {
      check: 'freshness',
      record: null,
      params: { latest, due, asOf },
    },
  ];
}
