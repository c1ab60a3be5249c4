import { z } from 'zod';
import { Day, Period } from './period.ts';
import { Point } from './point.ts';
import { Text } from './text.ts';

const reason = <Code extends string, Shape extends z.ZodRawShape>(code: Code, shape: Shape) =>
  z.strictObject({ code: z.literal(code), ...shape });

/**
 * How a derived value was made, why a value is missing, what an editor decided: a code with what it needs, values in
 * the unit of the indicator. The sentences are `src/i18n/<language>/reasons.ts`.
 */
export const Reason = z
  .discriminatedUnion('code', [
    reason('sum', { terms: z.array(Point).describe('Published figures that were added up.') }),
    reason('sum-of-rows', { from: Period, to: Period, rows: z.int().describe('Periods of a dataset added up.') }),
    reason('twelve-months', {
      year: Point.describe('The newest whole year.'),
      part: Point.describe('What this year has brought, added.'),
      before: Point.describe('The same part of the year before, taken off.'),
    }),
    reason('incomplete', { missing: z.array(Period).describe('Periods without a figure: no total was made.') }),
    reason('no-rows', {
      table: z.string().describe('Table of the dataset that lacks the periods.'),
      missing: z.array(Period),
      total: z.boolean().describe('Whether a total was not made because of it.'),
      elsewhere: z.array(Point).describe('What another table of the same dataset gives for the missing periods.'),
    }),
    reason('difference', { from: Point, to: Point.describe('Running totals of two years.') }),
    reason('running-total', { from: Period, terms: z.array(Point) }),
    reason('within-year', { from: Point, to: Point.describe('Totals since January; the later less the earlier.') }),
    reason('fallen-total', { total: Point, before: Point.describe('An earlier total of the same year, larger.') }),
    reason('parts-differ', { dimension: z.string(), period: Period, sum: z.number(), total: z.number() }),
    reason('decision', { text: Text.describe('Why an editor decided for this value.') }),
    reason('not-found', { pledged: Day, days: z.int().describe('Days from the pledge to the day of comparison.') }),
  ])
  .describe('Why an observation is as it is: a code with its parameters.');
export type Reason = z.infer<typeof Reason>;
