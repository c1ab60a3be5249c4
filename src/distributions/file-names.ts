import type { Locale } from '../model/text.ts';

/** Everything in one file, the form by the ending. */
export const ARCHIVE = 'growth-ladder-2030.zip';
export const DATABASE = 'growth-ladder-2030.sqlite';

/** Returns the name of a file in a language: Korean at the root, English under `en/`. */
export const nameIn = (locale: Locale, name: string): string => (locale === 'ko' ? name : `${locale}/${name}`);
