import { siteFiles } from '../distributions/site-files.ts';
import { SITE_ORIGIN } from './parts/site-origin.ts';
import { publication } from '../door/read-publication.ts';
import type { Locale } from '../model/text.ts';
import { deskOf, type Desk } from './desk.ts';

const desks = new Map<Locale, Desk>();

/** Returns the desk at which the pages of a language are written, made once for the whole build. */
export function siteDesk(locale: Locale): Desk {
  const made = desks.get(locale) ?? deskOf(publication(), locale, siteFiles(publication(), SITE_ORIGIN).facts);
  desks.set(locale, made);
  return made;
}
