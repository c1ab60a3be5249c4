import { z } from 'zod';
import { Area } from '../../src/model/observation.ts';
import { Day, Period } from '../../src/model/period.ts';
import { Stage } from '../../src/model/step.ts';
import { Text } from '../../src/model/text.ts';

/** What an editor accepts as the coming of what was expected: a step of its pledge for which all of it holds. */
export const SeenRule = z.strictObject({
  stages: z.array(Stage).min(1),
  from: Day.describe('The earliest day on which it can have happened.'),
  unit: z.string().optional().describe('The step must give a number in this unit.'),
  area: Area.optional().describe('The step must name this province.'),
});
export type SeenRule = z.infer<typeof SeenRule>;

/** What the government said would come, and when. */
export const ExpectedEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id in kebab-case'),
  pledge: z.string(),
  due: Period,
  text: Text,
  source: z.url().describe('The page that says so.'),
  seen: SeenRule.optional(),
  stands_for_due: z
    .enum(['yes', 'no'])
    .default('no')
    .transform((said) => said === 'yes')
    .describe('It says in words what the due date of the pledge asks.'),
});
export type ExpectedEntry = z.infer<typeof ExpectedEntry>;
