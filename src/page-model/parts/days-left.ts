import { daysBetween, spanOf } from '../../model/period.ts';
import type { Desk } from '../desk.ts';

/** Returns the days from the day of comparison to the last day of a period; negative when it has passed. */
export const daysLeft = (desk: Desk, due: string): number =>
  daysBetween(desk.publication.overview.asOf, spanOf(due).end);
