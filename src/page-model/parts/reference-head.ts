import type { Route } from '../../i18n/path.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { headOf, type Head } from './head.ts';
import { asOfWords } from './as-of-words.ts';

/** Returns the head of a reference page; the day it speaks to is the publication's. */
export function referenceHead(
  publication: Publication,
  locale: Locale,
  route: Route,
  page: { title: string; description: string; trail?: readonly { text: string; route: Route }[] },
): Head {
  return headOf(locale, route, { ...page, asOf: asOfWords(publication, locale) });
}
