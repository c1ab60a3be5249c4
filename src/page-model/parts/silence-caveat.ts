import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';

/** What a reader must know beside every count of pledges without a figure, and where to tell us of one. */
export interface SilenceCaveat {
  readonly text: string;
  readonly tell: { readonly href: string; readonly text: string };
}

/** Returns how far we have looked: of the pages cited, how many are recent. */
export function silenceCaveat(desk: Desk): SilenceCaveat {
  const { silence: words } = desk.words.reference;
  const { pages, pagesLastHalfYear } = desk.publication.overview.counts;
  return {
    text: words.caveat(formatNumber(pages), formatNumber(pagesLastHalfYear)),
    tell: { href: desk.link('/about/#contact'), text: words.tell },
  };
}
