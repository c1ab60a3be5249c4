import { z } from 'zod';
import { Day } from './period.ts';
import { Text } from './text.ts';

/** How much of what the place published between its days we saw: nearly all, or some. */
export const COMPLETENESS = ['good', 'partial'] as const;

/** A place where we looked: what was not found is not found there, up to the last day its material covers. */
export const Search = z.strictObject({
  searched: Day.describe('The day on which we looked.'),
  programmes: z
    .array(z.string())
    .describe('The programmes it was searched for; all of them where it was searched for all.'),
  place: Text,
  from: Day.describe('First day the material covers.'),
  to: Day.describe('Last day the material covers.'),
  completeness: z.enum(COMPLETENESS),
  note: z.string().describe("The record's remark, English; empty where there is none."),
});
export type Search = z.infer<typeof Search>;
