import type { Method } from '../model/method.ts';
import { group, shift } from './decimal.ts';

/** The numbers of the method as sentences print them. */
export interface MethodNumbers {
  /** Cuts of the pace: `0.95`, `0.60`. */
  readonly onTrack: string;
  readonly speedUp: string;
  /** The gap allowed, `20%`. */
  readonly gap: string;
  readonly yearlyPoints: string;
  readonly changes: string;
  readonly years: string;
  readonly contestedDays: string;
  readonly weekDays: string;
}

/** Returns the numbers of the method in print. */
export const methodNumbers = (method: Method): MethodNumbers => ({
  onTrack: group(method.cuts.onTrack, 2, 2),
  speedUp: group(method.cuts.speedUp, 2, 2),
  gap: `${group(shift(method.gapAllowed, 2))}%`,
  yearlyPoints: group(method.yearlyPointsNeeded),
  changes: group(method.changesAveraged),
  years: group(method.yearsBeforeVerdict),
  contestedDays: group(method.contestedWithinDays),
  weekDays: group(method.sameWeekDays),
});
