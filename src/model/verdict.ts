import { z } from 'zod';
import { Status } from './observation.ts';
import { Period } from './period.ts';
import { Point } from './point.ts';

/**
 * The states a pledge can be in, best first; the last three speak of what is not known yet, not of failure.
 * `in-force` is the state of a rule, `not-rated` of a pledge for which we found no figure.
 */
export const STATES = [
  'met',
  'in-force',
  'keeping',
  'on-track',
  'speed-up',
  'behind',
  'moving-away',
  'missed',
  'too-early',
  'not-rated',
  'no-target',
] as const;
export const State = z.enum(STATES);
export type State = z.infer<typeof State>;

/** The status words of the compound-growth yardstick, as the national SDG sites publish them. */
export const COMPOUND_STATUSES = [
  'target_achieved',
  'substantial_progress',
  'moderate_progress',
  'limited_progress',
  'deterioration',
  'not_available',
] as const;
export const Compound = z.strictObject({
  ratio: z.number().nullable(),
  status: z.enum(COMPOUND_STATUSES),
});
export type Compound = z.infer<typeof Compound>;

export const Verdict = z.strictObject({
  state: State,
  method: z.string().describe('Version of the published method.'),
  baseline: Point.nullable(),
  latest: Point.extend({ status: Status, published: z.string().nullable() })
    .nullable()
    .describe('The figure judged: the newest level, or the newest twelve months of a flow.'),
  target: z.strictObject({ value: z.number(), due: Period.nullable() }).nullable(),
  progress: z
    .number()
    .nullable()
    .describe('P: share of the way from baseline to target; 0 at the baseline, 1 at the target.'),
  expected: z
    .number()
    .nullable()
    .describe(
      "E: share of the way due at the end of the latest period, by the ministry's milestones where it named them, else by time.",
    ),
  onPath: z.number().nullable().describe('Value of the required path at the end of the latest period.'),
  pace: z.number().nullable().describe('R = P / E; with too-early a reading that no verdict is drawn from.'),
  paceState: State.nullable().describe('The class R alone gives, before the rule that can lower it.'),
  yearsGone: z.number().nullable().describe('Years from the baseline to the latest figure.'),
  yearsAll: z.number().nullable().describe('Years from the baseline to the due date.'),
  firstJudged: Period.nullable().describe('With too-early: the period whose figure gives the first verdict.'),
  needed: z.number().nullable().describe('Change needed in each remaining year, in the unit.'),
  lastYear: z
    .strictObject({ from: Point, to: Point, change: z.number() })
    .nullable()
    .describe('What the last year that is over brought, from two figures that can be compared; else null.'),
  partYear: z
    .strictObject({
      from: Point,
      to: Point,
      change: z.number().nullable().describe('Null where the earlier value was restated.'),
      share: z.number().nullable(),
      copy: z.boolean(),
      stated: z
        .strictObject({ rate: z.number(), report: z.string() })
        .nullable()
        .describe(
          'The growth in percent that the later page states and the two values do not fit: the earlier was restated.',
        ),
    })
    .nullable()
    .describe(
      'Of a flow: what the year that is not over has brought, beside the same part of the year before; copy where either rests on one.',
    ),
  meanChange: z
    .number()
    .nullable()
    .describe('Mean of the last yearly changes, five at most; null with fewer than four yearly points.'),
  projected: Point.nullable().describe('Where the mean change leads by the due year. Not a forecast and not data.'),
  lowered: z.enum(['projected-gap', 'no-movement']).nullable().describe('Why the verdict is lower than R alone gives.'),
  firm: z
    .strictObject({ state: State, latest: Point })
    .nullable()
    .describe('The verdict without provisional figures and copies, only when its class differs.'),
  path: z.array(Point).describe("The required path: baseline, the ministry's milestones, target."),
  compound: Compound.nullable().describe(
    'The compound-growth verdict of national SDG sites, for comparison: with too-early its ratio alone; null where it cannot be computed.',
  ),
});
export type Verdict = z.infer<typeof Verdict>;
