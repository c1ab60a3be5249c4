import type { Route } from '../../i18n/path.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Desk } from '../desk.ts';
import { pledgeRoute } from './pledge-row.ts';

/** Whether an indicator has a figure; one without has no page of its own, its pledge has. */
export const hasFigure = ({ observations }: Pick<Indicator, 'observations'>): boolean =>
  observations.some(({ value }) => value !== null);

/** Returns the page on which an indicator is told: its own, or that of its pledge as long as it has no figure. */
export function indicatorRoute(desk: Desk, id: string): Route {
  const { observations, target } = desk.indicatorOf(id);
  return hasFigure({ observations }) || !target ? `/indicators/${id}/` : pledgeRoute({ id: target.pledge });
}
