import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Desk } from '../desk.ts';
import { pledgeRoute } from './pledge-row.ts';
import { indicatorRoute } from './indicator-route.ts';

/** Something told differently, as the page it bears on names it. */
export interface DiscrepancyLine {
  readonly text: string;
  readonly href: string;
}

/** Where it stands on the page of contradictions. */
export const discrepancyAnchor = ({ id }: Discrepancy): string => `told-${id}`;

/** Returns the page it bears on: that of its pledge, else of its indicator. */
export const discrepancyHref = (desk: Desk, { pledge, indicator }: Discrepancy): string =>
  desk.link(pledge !== null ? pledgeRoute(desk.pledgeOf(pledge)) : indicatorRoute(desk, indicator ?? ''));

/** Returns what is told differently of a pledge or an indicator, each with its place among the contradictions. */
export const discrepancyLines = (
  desk: Desk,
  of: Partial<Pick<Discrepancy, 'pledge' | 'indicator'>>,
): DiscrepancyLine[] =>
  desk.publication.discrepancies
    .filter(
      ({ pledge, indicator }) =>
        (of.pledge != null && pledge === of.pledge) || (of.indicator != null && indicator === of.indicator),
    )
    .map((one) => ({
      text: desk.text(one.about),
      href: desk.link(`/contradictions/#${discrepancyAnchor(one)}`),
    }));
