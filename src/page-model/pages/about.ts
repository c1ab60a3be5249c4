import { messagesIn } from '../../i18n/messages.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import type { Head } from '../parts/head.ts';
import { printed, type PrintedSection } from '../parts/prose.ts';
import { referenceHead } from '../parts/reference-head.ts';

export interface AboutPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly contents: string;
  readonly sections: readonly PrintedSection[];
}

/** Returns the account of the site: who speaks, by what rules, how to check and rebuild it. */
export function aboutPage(publication: Publication, locale: Locale): AboutPage {
  const { about: words, common } = messagesIn(locale).reference;
  return {
    head: referenceHead(publication, locale, '/about/', words),
    kicker: words.title,
    heading: words.heading,
    contents: common.onThisPage,
    sections: printed(words.sections, locale),
  };
}
