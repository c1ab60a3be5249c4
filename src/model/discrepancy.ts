import { z } from 'zod';
import { Day } from './period.ts';
import { Text } from './text.ts';

/**
 * Something that pages tell differently and that is not two values of one figure: what a word covers, by when, of what
 * a number is the sum. Both sides stand with their pages; an editor settles it with a reason or leaves it open.
 */
export const Discrepancy = z.strictObject({
  id: z.string(),
  pledge: z.string().nullable().describe('The pledge it bears on; null where it bears on an indicator only.'),
  indicator: z.string().nullable(),
  about: Text.describe('What is told differently, without a verdict.'),
  sides: z
    .array(z.strictObject({ says: Text, pages: z.array(z.string()).min(1) }))
    .min(2)
    .describe('What each side says, in few words, and the ids of the pages that say it.'),
  why: Text.describe('Why it was settled this way, or what is not known.'),
  decided: Day.nullable().describe('Day of the decision; null while it is open.'),
});
export type Discrepancy = z.infer<typeof Discrepancy>;
