import { z } from 'zod';
import { Breakdown, Observation } from './observation.ts';
import { Day, Period } from './period.ts';
import { Text } from './text.ts';
import { Verdict } from './verdict.ts';

/** What kind of number it is, which decides how years are compared. */
const MEASURES = ['flow', 'stock', 'cumulative', 'share'] as const;
export const Measure = z
  .enum(MEASURES)
  .describe('flow: during the period · stock: level at its end · cumulative: running total · share: percent.');
export type Measure = z.infer<typeof Measure>;

export const Target = z.strictObject({
  value: z.number(),
  due: Period.nullable().describe('The year it is due; null when the ministry named none.'),
  countsFrom: Day.describe('Figures count for this pledge from this day on.'),
  kind: z
    .enum(['reach', 'each-year'])
    .describe('reach: once, by the due date · each-year: a level to hold every year.'),
  milestones: z
    .array(z.strictObject({ period: Period, value: z.number() }))
    .describe("The ministry's own intermediate marks."),
  pledge: z.string().describe('The pledge it belongs to; its statements are the cited reports.'),
});
export type Target = z.infer<typeof Target>;

export const Baseline = z.strictObject({
  period: Period,
  value: z.number(),
  origin: z
    .enum(['observation', 'definition'])
    .describe('observation: a published figure · definition: the count starts here by the words of the pledge.'),
  reason: Text.nullable().describe(
    'Why the count starts here by the words of the pledge; null where the rule for baselines found the figure.',
  ),
});
export type Baseline = z.infer<typeof Baseline>;

/** What a chart of the indicator shows besides the total. */
export const Slice = z.strictObject({
  dimension: z.string(),
  codes: z.array(z.string()).describe('Codes in the order to show.'),
});
export type Slice = z.infer<typeof Slice>;

/** The dimension that holds another quantity beside that of the indicator, such as withdrawals. */
const OTHER_QUANTITY = 'measure';

/** Where a raw dataset and the ledger speak of the same quantity. */
export const Comparison = z.strictObject({
  dataset: z.string(),
  period: Period,
  area: z.string(),
  breakdown: z.string(),
  published: z.number().describe('Value from the reports.'),
  raw: z.number().describe('Value from the dataset, in the same unit.'),
  agrees: z.boolean().describe('Whether one is the other rounded to its own last significant place.'),
});
export type Comparison = z.infer<typeof Comparison>;

export const Indicator = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  programme: z.string(),
  name: Text,
  unit: z.string().describe('Code in the unit code list.'),
  measure: Measure,
  definition: Text.describe('One or two sentences: what is counted, by whom, over what.'),
  counts: Text.describe('What it counts.'),
  countsNot: Text.describe('What it does not count, and what it is confused with.'),
  caution: Text.nullable().describe('What else a reader must know before quoting it.'),
  firstFigure: Text.nullable().describe(
    'For pledges without a figure: what would count as the first one and who would publish it.',
  ),
  target: Target.nullable(),
  baseline: Baseline.nullable(),
  verdict: Verdict,
  datasets: z.array(z.string()).describe('Datasets it is computed from.'),
  slices: z.array(Slice),
  comparisons: z.array(Comparison),
  leads: Breakdown.describe('Breakdown of the series the indicator is named for; empty for the total.'),
  headline: z
    .string()
    .nullable()
    .describe('Key of the observation shown large: the newest of the series it is named for; null when none.'),
  plans: z.array(z.string()).describe('Reports of plans for it: never drawn as data.'),
  observations: z.array(Observation),
});
export type Indicator = z.infer<typeof Indicator>;

/** Whether the codes of a dimension are parts of the total that an indicator is named for: of a sum, and of the same quantity. */
export const areParts = ({ measure, leads }: Pick<Indicator, 'measure' | 'leads'>, dimension: string): boolean =>
  measure !== 'share' && leads === '' && dimension !== OTHER_QUANTITY;
