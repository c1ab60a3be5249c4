import { z } from 'zod';
import { Day } from '../../src/model/period.ts';
import { Text } from '../../src/model/text.ts';

/** One thing that pages tell differently, as an editor writes it down; pages by their addresses. */
export const DiscrepancyEntry = z
  .strictObject({
    id: z.string(),
    pledge: z.string().optional(),
    indicator: z.string().optional(),
    about: Text,
    sides: z
      .array(z.strictObject({ says: Text, pages: z.array(z.url()).min(1, 'expected at least one page') }))
      .min(2, 'expected at least two sides'),
    why: Text,
    decided: Day.optional().describe('Left out while it is open.'),
  })
  .refine(({ pledge, indicator }) => pledge !== undefined || indicator !== undefined, {
    error: 'expected a pledge or an indicator it bears on',
    path: ['pledge'],
  });
export type DiscrepancyEntry = z.infer<typeof DiscrepancyEntry>;
