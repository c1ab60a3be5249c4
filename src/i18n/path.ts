import { LOCALES, type Locale } from '../model/text.ts';

/**
 * A page of the site without its language: `/`, `/indicators/tips/`, `/indicators/tips/#reports`.
 * Starts with a slash; a page ends with one too.
 */
export type Route = `/${string}`;

/** Returns the address of a page in a language: Korean at the root, English under `/en`. */
export function pathTo(locale: Locale, route: Route): string {
  return locale === 'ko' ? route : `/${locale}${route}`;
}

/** Returns the address of a file that is the same in every language: `/data/tips.csv`. */
export const pathToFile = (name: string): string => `/data/${name}`;

/** Returns the other language of the site. */
export const otherLocale = (locale: Locale): Locale => (locale === 'ko' ? 'en' : 'ko');

/**
 * Returns what `getStaticPaths` of a page file under `[...locale]` gives for a page that exists once in each language,
 * or, given the values of a further route parameter, once per value and language.
 *
 *     export const getStaticPaths = () => localePaths();
 *     export const getStaticPaths = () => localePaths('id', ['tips', 'unicorns']);
 */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[];
export function localePaths<Name extends string>(
  name: Name,
  values: readonly string[],
): {
  params: { locale: string | undefined } & Record<Name, string>;
  props: { locale: Locale } & Record<Name, string>;
}[];
export function localePaths(name?: string, values: readonly string[] = []): unknown {
  return LOCALES.flatMap((locale) => {
    const prefix = locale === 'ko' ? undefined : locale;
    if (name === undefined) return [{ params: { locale: prefix }, props: { locale } }];
    return values.map((value) => ({ params: { locale: prefix, [name]: value }, props: { locale, [name]: value } }));
  });
}
