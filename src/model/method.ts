import { z } from 'zod';
import { State } from './verdict.ts';

const Judged = z.strictObject({ state: State, pace: z.number().nullable() });

/** The published method as data: whatever says or uses one of its numbers reads it here. */
export const Method = z.strictObject({
  version: z.string().describe('Version of the method that gave the verdicts.'),
  cuts: z
    .strictObject({ onTrack: z.number(), speedUp: z.number() })
    .describe('Lowest pace R of the classes on track and speed up; behind begins at 0, moving away lies below.'),
  noise: z.number().describe('What a pace may miss a cut by, so that binary fractions decide nothing.'),
  gapAllowed: z.number().describe('Share of the remaining way by which the projection may fall short.'),
  yearlyPointsNeeded: z.int().describe('Yearly points without which recent years are not looked at.'),
  changesAveraged: z.int().describe('Yearly changes averaged at most.'),
  yearsBeforeVerdict: z.number().describe('Years from the baseline before which no verdict is given.'),
  contestedWithinDays: z.int().describe('Reports that disagree and lie closer together contradict each other.'),
  sameWeekDays: z.int().describe('Days within which a ministry or statistics office speaks before a press report.'),
  presentFrom: z.string().describe('Targets stated from this month on are pledges; earlier ones the track record.'),
  moved: z
    .array(z.strictObject({ indicator: z.string(), version: z.string(), before: Judged, after: Judged }))
    .describe('Verdicts that the method of an earlier version gives otherwise, from the same figures.'),
});
export type Method = z.infer<typeof Method>;
