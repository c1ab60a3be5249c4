import type { Locale } from '../../model/text.ts';
import type { Desk } from '../desk.ts';

/** Returns the language of a text that is quoted as it stands, where it is not that of the page; null where it is. */
export function languageOf({ locale }: Desk, text: string): Locale | null {
  const own = /\p{Script=Hangul}/u.test(text) ? 'ko' : 'en';
  return own === locale ? null : own;
}
