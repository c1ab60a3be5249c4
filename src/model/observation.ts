import { z } from 'zod';
import { Period } from './period.ts';
import { Text } from './text.ts';

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
  reports: z.array(z.string()).describe('Reports that state it.'),
});
export type Vintage = z.infer<typeof Vintage>;

export const Observation = z
  .strictObject({
    period: Period.describe('Reference period.'),
    area: Area,
    breakdown: Breakdown,
    value: z.number().nullable().describe('In the unit of the indicator; null exactly when the status is M.'),
    status: Status,
    low: z.number().nullable().describe('Lowest of the contradicting reports; null unless contested.'),
    high: z.number().nullable().describe('Highest of the contradicting reports; null unless contested.'),
    origin: z
      .enum(['report', 'dataset', 'derived'])
      .describe('Taken from a published report, from raw rows of a dataset, or derived by us from other observations.'),
    inputs: z
      .array(z.string())
      .describe('Periods a derived value was computed from, or the periods missing for it; empty otherwise.'),
    note: Text.nullable().describe('How a derived value was made, why a value is missing, what an editor decided.'),
    report: z
      .string()
      .nullable()
      .describe('The report whose value is published; null for datasets and derived values.'),
    source: z.string().nullable().describe('The dataset the value was summed from; null for reports.'),
    vintages: z
      .array(Vintage)
      .describe('Earlier values first, the present one last; more than one means the figure was revised.'),
    agreeing: z.array(z.string()).describe('Further reports that state the same value, exactly or rounded.'),
    opposing: z.array(z.string()).describe('Reports that contradict it and are neither a revision nor decided upon.'),
  })
  .refine((o) => (o.value === null) === (o.status === 'M'), 'a value is missing exactly when its status is M')
  .refine((o) => (o.low === null) === (o.high === null), 'low and high stand together');
export type Observation = z.infer<typeof Observation>;

/** Key of an observation within its indicator. */
export const observationKey = (o: Pick<Observation, 'period' | 'area' | 'breakdown'>): string =>
  `${o.period}|${o.area}|${o.breakdown}`;

/** Whether an observation speaks of the whole country without a breakdown: the total series. */
export const isTotal = (o: Pick<Observation, 'area' | 'breakdown'>): boolean => o.area === 'KR' && o.breakdown === '';

/** Returns an observation of which nothing is known but its place; whoever makes one fills in what it is. */
export const emptyObservation = ({
  period,
  area,
  breakdown,
}: Pick<Observation, 'period' | 'area' | 'breakdown'>): Observation => ({
  period,
  area,
  breakdown,
  value: null,
  status: 'M',
  low: null,
  high: null,
  origin: 'derived',
  inputs: [],
  note: null,
  report: null,
  source: null,
  vintages: [],
  agreeing: [],
  opposing: [],
});
