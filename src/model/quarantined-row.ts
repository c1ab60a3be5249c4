import { z } from 'zod';

/** A row of a received file that was set aside: where it stood, by which rule and why, as it was received. */
export const QuarantinedRow = z.strictObject({
  dataset: z.string(),
  table: z.string(),
  file: z.string(),
  record: z.int().positive().describe('Record number in the file, the header being 1.'),
  rule: z.string(),
  reason: z.string(),
  raw: z.string(),
});
export type QuarantinedRow = z.infer<typeof QuarantinedRow>;
