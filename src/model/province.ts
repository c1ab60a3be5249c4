import { z } from 'zod';
import { Area } from './observation.ts';
import { Period } from './period.ts';
import { Strength } from './strength.ts';

/** What can have come to a province: a call that names it, a choice, money, something built or held there. */
const WHAT_CAME = ['chosen', 'funded', 'built', 'opened'] as const;
export const Came = z.strictObject({
  what: z.enum(WHAT_CAME),
  period: Period,
  step: z.string().nullable().describe('The step that tells it; null when only reports do.'),
  reports: z.array(z.string()).describe('Reports of one quantity that tell it; none when a step does.'),
  strength: Strength,
});
export type Came = z.infer<typeof Came>;

/** The newest figure of a province in a series, beside the country and the year before. */
export const ProvinceFigure = z.strictObject({
  indicator: z.string(),
  key: z.string().describe('Key of the observation.'),
  national: z.string().nullable().describe('Key of the same figure for the whole country; null when there is none.'),
  share: z.number().nullable().describe('Of the country; null where the figure is no part of a sum, or is contested.'),
  before: z.string().nullable().describe('Key of the figure of the province a year before; null when there is none.'),
  change: z.number().nullable().describe('On the year before, as a share of it.'),
  nationalChange: z.number().nullable().describe('The same for the whole country; null when either year is missing.'),
});
export type ProvinceFigure = z.infer<typeof ProvinceFigure>;

/** What came to a province, what is published for it, and what is not. */
export const ProvincePage = z.strictObject({
  area: Area,
  came: z.array(Came).describe('What was chosen, funded, built or opened there, the latest first.'),
  figures: z.array(ProvinceFigure).describe('One for each series with figures for it, in the order of the indicators.'),
  observations: z.array(z.strictObject({ indicator: z.string(), key: z.string() })).describe('All of them.'),
  without: z.array(z.string()).describe('Indicators with figures for some province but not for this one.'),
  otherReports: z
    .array(z.string())
    .describe(
      'Reports about the province behind no observation and not told above, latest period first: plans, earlier targets, other definitions.',
    ),
});
export type ProvincePage = z.infer<typeof ProvincePage>;
