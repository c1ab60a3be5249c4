import { z } from 'zod';
import { findSpan, isPeriod } from './period/span.ts';

export { comparePeriods, latestOf } from './period/compare.ts';
export { addDays, daysBetween, publishedBy } from './period/day.ts';
export { lastMonthOf, yearOf } from './period/fields.ts';
export { endInYears, startInYears } from './period/place.ts';
export { findSpan, isPeriod, spanOf, type Frequency } from './period/span.ts';
export {
  isRegular,
  nextPeriod,
  periodAround,
  periodAt,
  periodsFrom,
  periodsIn,
  previousPeriod,
  shiftPeriod,
  type Regular,
} from './period/steps.ts';
export { yearToDate } from './period/year-to-date.ts';

export const Period = z
  .string()
  .refine(
    isPeriod,
    'expected an ISO 8601 period such as 2024, 2024-Q3, 2025-H1, 2026-01, 2025-12-18 or 2025-01/2025-09',
  );

/** A calendar day. */
export const Day = z
  .string()
  .refine((text) => findSpan(text)?.frequency === 'day', 'expected a day such as 2025-12-17')
  .meta({ pattern: String.raw`^\d{4}-\d\d-\d\d$` });
