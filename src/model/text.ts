import { z } from 'zod';

/** A phrase in both languages of the site. Neither may be empty: Korean and English are equals here. */
export const Text = z.strictObject({
  ko: z.string().min(1).describe('The phrase in Korean.'),
  en: z.string().min(1).describe('The phrase in English.'),
});
export type Text = z.infer<typeof Text>;

/** The languages of the site, Korean first: it has no prefix in its addresses. */
export const LOCALES = ['ko', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
