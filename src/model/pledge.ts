import { z } from 'zod';
import { Day, Period } from './period.ts';
import { PledgeKind } from './step.ts';
import { Text } from './text.ts';
import { State } from './verdict.ts';

/** How long it has been quiet about a pledge, in whole days up to the day of comparison. */
export const Silence = z.strictObject({
  pledged: Day.describe('Day of the earliest dated statement.'),
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
  name: Text,
  value: z.number(),
  unit: z.string(),
  due: Period.nullable(),
  wording: Text.describe('What was promised, in our words, with the ways in which pages differ.'),
  indicator: z.string().nullable().describe('The indicator that follows it; null when it has none of its own.'),
  state: State,
  silence: Silence,
  firstFigure: Text.describe('What would count as its first figure, and who would publish it.'),
  statements: z.array(z.string()).describe('Reports that state it.'),
});
export type Pledge = z.infer<typeof Pledge>;

/** A statement of a target that is no pledge of its own, with the reason. */
export const NoPledge = z.strictObject({ statements: z.array(z.string()), reason: Text });
export type NoPledge = z.infer<typeof NoPledge>;

/** How an earlier target of the ministry ended. */
export const PAST_STATES = ['met', 'missed', 'replaced', 'dropped', 'running', 'no-figure'] as const;
export const PastTarget = z.strictObject({
  id: z.string(),
  programme: z.string(),
  name: Text,
  value: z.number(),
  unit: z.string(),
  due: Period,
  announced: z.string().nullable(),
  reached: z.strictObject({ period: Period, value: z.number(), reports: z.array(z.string()) }).nullable(),
  state: z.enum(PAST_STATES),
  note: Text.describe('How the state follows from the two sources.'),
  statements: z.array(z.string()),
  indicator: z.string().nullable(),
});
export type PastTarget = z.infer<typeof PastTarget>;
