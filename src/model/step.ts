import { z } from 'zod';
import { Area } from './observation.ts';
import { Period } from './period.ts';
import { Read, Strength } from './strength.ts';
import { Text } from './text.ts';

/** What a pledge promises, which decides the rungs it can have and what its result is. */
export const PLEDGE_KINDS = ['rule', 'budget', 'choice', 'level', 'outcome'] as const;
export const PledgeKind = z
  .enum(PLEDGE_KINDS)
  .describe(
    'rule: a rule or right, in force or not · budget: money, passed and spent · choice: so many cities, firms, people chosen · level: to be reached each year · outcome: to be reached by a year.',
  );
export type PledgeKind = z.infer<typeof PledgeKind>;

/** The rungs of the ladder in order; `counted` means that a figure of what was pledged exists. */
export const RUNGS = ['announced', 'enacted', 'opened', 'applied', 'chosen', 'delivered', 'counted'] as const;
export const Rung = z.enum(RUNGS).describe('enacted: passed as a law or given a budget.');
export type Rung = z.infer<typeof Rung>;

/** What the record of steps calls an event; the last four stand beside the ladder. */
export const STAGES = [
  'announced',
  'proposed',
  'legislated',
  'funded',
  'opened',
  'applied',
  'chosen',
  'delivered',
  'reviewed',
  'changed',
  'stalled',
  'related',
] as const;
export const Stage = z
  .enum(STAGES)
  .describe(
    'proposed: a bill or a budget put to parliament and not passed as far as we read, which is no more than announced · legislated: passed · funded: given money · delivered: paid, formed, built or in force · reviewed, changed, stalled: beside the ladder · related: of a neighbouring programme, beside it too.',
  );
export type Stage = z.infer<typeof Stage>;

/** One dated event on the way to a pledge; pages that tell the same event are its sources. */
export const Step = z.strictObject({
  id: z.string(),
  pledge: z.string(),
  date: Period.describe('The day, month or year of the event, as precisely as a page says.'),
  stage: Stage,
  rung: Rung.nullable().describe(
    'The rung it stands on; null for marks, and where its kind of pledge has no such rung.',
  ),
  areas: z.array(Area).describe('KR where no province is named.'),
  text: Text,
  value: z.number().nullable(),
  unit: z.string().nullable(),
  ground: z.boolean().describe('Before the pledge was made: the ground it stands on, no progress.'),
  read: z
    .boolean()
    .describe('Whether we read a page that tells it; else a copy, a headline or a quotation is all we hold.'),
  strength: Strength,
  sources: z.array(z.strictObject({ page: z.string(), read: Read })),
  note: z.string().describe("The record's remark, English; empty where there is none."),
});
export type Step = z.infer<typeof Step>;

/** What the government itself said would come, and when. */
const EXPECTED_STATES = ['due', 'seen', 'not-seen'] as const;
export const Expected = z.strictObject({
  id: z.string(),
  pledge: z.string(),
  due: Period.describe('The day, month or year named; it has passed when its last day has.'),
  daysLeft: z.int().describe('From the day of comparison to its last day; negative when that has passed.'),
  text: Text,
  state: z
    .enum(EXPECTED_STATES)
    .describe(
      'On the day of comparison: due: not yet · seen: a step matches · not-seen: the day has passed and we found none.',
    ),
  seen: z.string().nullable().describe('The step that matches.'),
  page: z.string().nullable().describe('The page that says so; null for the due date of the pledge itself.'),
});
export type Expected = z.infer<typeof Expected>;

/** One rung of a ladder, and what stands on it. */
export const LadderRung = z.strictObject({
  rung: Rung,
  step: z
    .string()
    .nullable()
    .describe(
      'The latest step on it since the pledge was made (of announced the one of its day); null when we found none.',
    ),
  date: Period.nullable().describe(
    'Of the step; of announced the day of the pledge; of counted the period of the figure. Null when nothing stands on it.',
  ),
  read: z.boolean().describe('Drawn filled: a page that tells it was read. Open otherwise; false when nothing stands.'),
  ground: z.string().nullable().describe('The latest step on it from before the pledge, which does not count.'),
});
export type LadderRung = z.infer<typeof LadderRung>;

/** How far the steps of a pledge have come: one entry for each rung its kind can have, in order. */
export const Ladder = z.strictObject({
  pledge: z.string(),
  kind: PledgeKind,
  rungs: z.array(LadderRung),
  furthest: Rung.describe('The furthest rung on which something stands; announced where nothing followed the pledge.'),
  steps: z.int().describe('Steps since the pledge, marks included, the announcement of the pledge itself left out.'),
  last: z.string().nullable().describe('The latest step since the pledge, rung or mark; null when we found none.'),
  next: z.string().nullable().describe('The next thing expected: the earliest that is due.'),
});
export type Ladder = z.infer<typeof Ladder>;
