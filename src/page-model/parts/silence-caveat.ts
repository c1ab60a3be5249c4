import { formatNumber } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';

/** What a reader must know beside every count of pledges without a figure, and where to tell us of one. */
export interface SilenceCaveat {
  readonly text: string;
  readonly tell: { readonly href: string; readonly text: string };
}

/** Returns how far we have looked: of the pages cited, how many are recent. */
export function silenceCaveat(publication: Publication, locale: Locale): SilenceCaveat {
  const { silence: words } = messagesIn(locale).reference;
  const { pages, pagesLastHalfYear } = publication.overview.counts;
  return {
    text: words.caveat(formatNumber(pages), formatNumber(pagesLastHalfYear)),
    tell: { href: pathTo(locale, '/about/#contact'), text: words.tell },
  };
}
