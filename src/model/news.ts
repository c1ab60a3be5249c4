import { z } from 'zod';
import { Day, Period } from './period.ts';
import { State } from './verdict.ts';

const on = { day: Period.describe('The day, or the month where no page says more.') };

/** One thing that is new, by what it refers to. */
export const NewsItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('step'), ...on, step: z.string() }).describe('Something was done; its own day.'),
  z
    .strictObject({
      kind: z.literal('figure'),
      day: Day,
      received: z.boolean().describe('The day we received it, where its publication has none that we know.'),
      indicator: z.string(),
      key: z.string().describe('Key of the observation: of those published that day the newest total.'),
      others: z.int().describe('How many further figures of the indicator were published that day.'),
    })
    .describe('A figure was published; its first publication counts.'),
  z
    .strictObject({ kind: z.literal('revision'), day: Day, revision: z.int().describe('Index into the revisions.') })
    .describe('A published figure was changed.'),
  z
    .strictObject({ kind: z.literal('verdict'), day: Day, pledge: z.string(), from: State, to: State })
    .describe('A verdict of this edition is another than that of the edition before.'),
]);
export type NewsItem = z.infer<typeof NewsItem>;
