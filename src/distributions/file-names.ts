import type { Locale } from '../model/text.ts';

/** The name of everything, without its form. */
export const WHOLE = 'growth-ladder-2030';

/** Everything in one file, the form by the ending. */
export const ARCHIVE = `${WHOLE}.zip`;
export const DATABASE = `${WHOLE}.sqlite`;

/** Returns the name of a file in a language: Korean at the root, English under `en/`. */
export const nameIn = (locale: Locale, name: string): string => (locale === 'ko' ? name : `${locale}/${name}`);
