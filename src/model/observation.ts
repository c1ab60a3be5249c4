import { z } from 'zod';
import { Period } from './period.ts';
import { Reason } from './reason.ts';
import { Strength } from './strength.ts';

/** SDMX CL_OBS_STATUS, the codes this site uses. */
export const STATUSES = ['A', 'P', 'E', 'B', 'M'] as const;
export const Status = z
  .enum(STATUSES)
  .describe(
    'A as published · P provisional · E estimated, rounded or derived by us · B break in the series · M missing.',
  );
export type Status = z.infer<typeof Status>;

/** ISO 3166-2; the whole country is `KR` and always written. */
export const Area = z.string().regex(/^KR(-\d{2})?$/, 'expected KR or a province such as KR-11');

/** Empty for the total, or `dimension=code` pairs joined with `;`, dimensions in alphabetical order. */
export const Breakdown = z
  .string()
  .regex(/^$|^[a-z0-9-]+=[^=;]+(;[a-z0-9-]+=[^=;]+)*$/, 'expected nothing, or dimension=code pairs joined with ;');

/** What the published value was from a day on, until the next vintage. */
export const Vintage = z.strictObject({
  value: z.number().describe('The value as it stood.'),
  status: Status,
  from: z
    .string()
    .nullable()
    .describe('Day (or month) of the first dated report with this value; null when every report is undated.'),
  to: z
    .string()
    .nullable()
    .describe('Day of the last dated report with this value; null when every report is undated.'),
});
export type Vintage = z.infer<typeof Vintage>;

export const ROLES = ['published', 'agrees', 'rounded', 'finer', 'revised', 'contested', 'overruled', 'input'] as const;
export type Role = (typeof ROLES)[number];

/** How one report speaks of an observation. */
export const ReportUse = z.strictObject({
  report: z.string(),
  role: z
    .enum(ROLES)
    .describe(
      'published: its value stands · agrees: the same value · rounded: the same value, rounded or cut · finer: the same value with more digits, on a page without a date · revised: an earlier value, changed later · contested: contradicts and is undecided · overruled: an editor decided against it, with a reason · input: a derived value was computed from it.',
    ),
  vintage: z.int().nullable().describe('The vintage it states; null for one that contradicts, and for an input.'),
});
export type ReportUse = z.infer<typeof ReportUse>;

/** What an observation is when nothing else is written: left out of `data/published`, filled in at the door. */
export const OBSERVATION_DEFAULTS = {
  low: null,
  high: null,
  inputs: [],
  reasons: [],
  source: null,
  strength: null,
  vintages: [],
  reports: [],
};

export const Observation = z
  .strictObject({
    period: Period.describe('Reference period.'),
    area: Area,
    breakdown: Breakdown,
    value: z.number().nullable().describe('In the unit of the indicator; null exactly when the status is M.'),
    status: Status,
    low: z.number().nullable().default(null).describe('Lowest of the contradicting reports; null unless contested.'),
    high: z.number().nullable().default(null).describe('Highest of the contradicting reports; null unless contested.'),
    origin: z
      .enum(['report', 'dataset', 'derived'])
      .describe('Taken from a published report, from raw rows of a dataset, or derived by us from other observations.'),
    inputs: z
      .array(z.string())
      .default([])
      .describe('Periods a derived value was computed from, or the periods missing for it; empty otherwise.'),
    reasons: z
      .array(Reason)
      .default([])
      .describe('How a derived value was made, why a value is missing, what an editor decided.'),
    source: z.string().nullable().default(null).describe('The dataset the value was summed from; null for reports.'),
    strength: Strength.nullable()
      .default(null)
      .describe(
        'How strong the pages are that state the value, of a derived one the weakest it rests on; null when missing.',
      ),
    vintages: z
      .array(Vintage)
      .default([])
      .describe('Earlier values first, the present one last; more than one means the figure was revised.'),
    reports: z
      .array(ReportUse)
      .default([])
      .describe(
        'Every report behind it with how it was judged, the one whose value stands first, then in ledger order.',
      ),
  })
  .refine((o) => (o.value === null) === (o.status === 'M'), 'a value is missing exactly when its status is M')
  .refine((o) => (o.low === null) === (o.high === null), 'low and high stand together');
export type Observation = z.infer<typeof Observation>;

/** Returns the report whose value stands; null for values of datasets and derived ones. */
export const chosenReport = (o: Pick<Observation, 'reports'>): string | null =>
  o.reports.find(({ role }) => role === 'published')?.report ?? null;

const STATES_IT: readonly Role[] = ['published', 'agrees', 'rounded', 'finer'];

/** Returns the reports that state the value of an observation, exactly or rounded. */
export const statedBy = (o: Pick<Observation, 'reports'>): string[] =>
  o.reports.filter(({ role }) => STATES_IT.includes(role)).map(({ report }) => report);

/** Key of an observation within its indicator. */
export const observationKey = (o: Pick<Observation, 'period' | 'area' | 'breakdown'>): string =>
  `${o.period}|${o.area}|${o.breakdown}`;

/** Whether an observation speaks of the whole country without a breakdown: the total series. */
export const isTotal = (o: Pick<Observation, 'area' | 'breakdown'>): boolean => o.area === 'KR' && o.breakdown === '';

/** Whether an observation belongs to the series an indicator is named for: the total, or the part that its name promises. */
export const isLead = (o: Pick<Observation, 'area' | 'breakdown'>, { leads }: { readonly leads: string }): boolean =>
  o.area === 'KR' && o.breakdown === leads;

/** Returns an observation of which nothing is known but its place; whoever makes one fills in what it is. */
export const emptyObservation = ({
  period,
  area,
  breakdown,
}: Pick<Observation, 'period' | 'area' | 'breakdown'>): Observation => ({
  ...OBSERVATION_DEFAULTS,
  period,
  area,
  breakdown,
  value: null,
  status: 'M',
  origin: 'derived',
});
