import { z } from 'zod';
import { Day, Period } from './period.ts';
import { PledgeKind } from './step.ts';
import { Text } from './text.ts';
import { Strength } from './strength.ts';
import { State } from './verdict.ts';

/** How long it has been quiet about a pledge, in whole days up to the day of comparison. */
const Silence = z.strictObject({
  daysSincePledge: z.int(),
  lastFigure: z
    .strictObject({ period: Period, published: z.string().nullable() })
    .nullable()
    .describe('Latest figure that counts for the pledge; null when there is none.'),
  daysSinceFigure: z.int().nullable(),
});

export const Pledge = z.strictObject({
  id: z.string(),
  programme: z.string(),
  kind: PledgeKind,
  plan: z.string().describe('The first plan that states it.'),
  pledged: Day.describe('The day on which it was made: that of its plan.'),
  name: Text,
  value: z.number().nullable().describe('The number promised; null where a rule or right was promised.'),
  unit: z.string().nullable().describe('Code in the unit code list; null without a number.'),
  due: Period.nullable(),
  wording: Text.describe('What was promised, in our words, with the ways in which pages differ.'),
  counts: Text.describe('What it counts.'),
  countsNot: Text.describe('What it does not count, and what it is confused with.'),
  inForce: z
    .strictObject({ from: Day, page: z.string(), strength: Strength.nullable() })
    .nullable()
    .describe(
      'From when a promised rule applies, and the page that says so, with how strong what it reports is; null for other kinds or where none says.',
    ),
  indicator: z.string().nullable().describe('The indicator that follows it; null when it has none of its own.'),
  related: z
    .array(z.string())
    .describe('Indicators that show the ground it stands on: never its result, never to be set beside its target.'),
  state: State,
  silence: Silence,
  firstFigure: Text.describe('What would count as its first figure, and who would publish it.'),
  statements: z.array(z.string()).describe('Reports that state its number.'),
  pages: z.array(z.string()).describe('Further pages that state it, where no report does.'),
});
export type Pledge = z.infer<typeof Pledge>;

/** A plan of the government in which pledges were made. */
export const Plan = z.strictObject({
  id: z.string(),
  name: Text,
  day: Day,
  page: z.string().describe('A page that tells of it.'),
});
export type Plan = z.infer<typeof Plan>;

/** A statement of a target that is no pledge of its own, with the reason. */
export const NoPledge = z.strictObject({ statements: z.array(z.string()), reason: Text });
export type NoPledge = z.infer<typeof NoPledge>;

/** How an earlier target of the ministry ended. */
export const PAST_STATES = ['no-figure', 'missed', 'met', 'replaced', 'dropped', 'running'] as const;

/** The same goal before it was raised or brought forward, a step on its way, or a part of it. */
const EarlierForm = z.strictObject({
  id: z.string(),
  name: Text,
  value: z.number(),
  unit: z.string(),
  due: Period,
  announced: z.string().nullable(),
  statements: z.array(z.string()),
});
type EarlierForm = z.infer<typeof EarlierForm>;
export const PastTarget = z.strictObject({
  id: z.string(),
  programme: z.string(),
  name: Text,
  value: z.number(),
  unit: z.string(),
  due: Period,
  announced: z.string().nullable(),
  reached: z
    .strictObject({
      period: Period,
      value: z.number(),
      reports: z.array(z.string()),
      summed: z.boolean(),
      strength: Strength,
    })
    .nullable()
    .describe('summed: added up by us from the figures of several periods.'),
  knownBefore: z
    .enum(['yes', 'no', 'unknown'])
    .nullable()
    .describe(
      'Whether a page we hold stated the target before the first page that gives the result; unknown where pages are undated, null while the goal is neither met nor missed.',
    ),
  state: z.enum(PAST_STATES),
  note: Text.describe('How the state follows from the two sources.'),
  statements: z.array(z.string()),
  indicator: z.string().nullable(),
  earlier: z.array(EarlierForm).describe('Earliest due first; not counted by themselves.'),
});
export type PastTarget = z.infer<typeof PastTarget>;
