import { z } from 'zod';
import { Day } from './period.ts';

/** What is published of a release: its reference day, the address it was built for, and its files. */
export const Release = z.strictObject({
  asOf: Day.describe('The reference day, which names the release.'),
  site: z
    .url()
    .nullable()
    .describe('The address it was built for: files say it, so another gives other bytes. Null without one.'),
  files: z.array(
    z.strictObject({
      name: z.string().describe('Below the folder of the release.'),
      bytes: z.int(),
      sha256: z.hash('sha256'),
    }),
  ),
});
export type Release = z.infer<typeof Release>;
