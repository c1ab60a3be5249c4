import { z } from 'zod';
import { Day } from '../../src/model/period.ts';
import { State } from '../../src/model/verdict.ts';

/** The verdicts of an edition of the site, by pledge: what a later edition is compared with. */
export const Edition = z.strictObject({
  as_of: Day,
  method: z.string(),
  states: z.record(z.string(), State),
});
export type Edition = z.infer<typeof Edition>;
