import { LOCALES, type Locale } from '../model/text.ts';

/**
 * A page of the site without its language: `/`, `/indicators/tips/`, `/indicators/tips/#reports`.
 * Starts with a slash; a page ends with one too.
 */
export type Route = `/${string}`;

/**
 * Returns where the site lies on its host, without a slash at the end: '' at the root, `/name` for a project page. That
 * is what BASE in the environment says, else the path of SITE.
 */
export function baseOf({ BASE: base, SITE: site }: { readonly BASE?: string; readonly SITE?: string }): string {
  const path = base ?? (site ? new URL(site).pathname : '');
  return `/${path}`.replace(/\/+/g, '/').replace(/\/$/, '');
}

/** Where the site lies on its host; every address begins with it. */
export const BASE = baseOf(process.env);

/** Returns the address of a page in a language: Korean at the root of the site, English under `/en`. */
export const pathTo = (locale: Locale, route: Route): string =>
  pathToAsset(locale === 'ko' ? route : `/${locale}${route}`);

/** Returns the address of a file that is the same in every language: `/data/tips.csv`. */
export const pathToFile = (name: string): string => pathToAsset(`/data/${name}`);

/** Returns the address of any file of the site: `/icon.svg`, `/charts/tips.ko.png`. */
export const pathToAsset = (route: Route): string => `${BASE}${route}`;

/** Returns an address as other sites need it; without the address of the site it stays as it is. */
export const addressOf = (path: string, site: string | undefined): string =>
  site === undefined ? path : new URL(path, site).href;

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
export function localePaths<Name extends string, Value extends string>(
  name: Name,
  values: readonly Value[],
): {
  params: { locale: string | undefined } & Record<Name, Value>;
  props: { locale: Locale } & Record<Name, Value>;
}[];
export function localePaths(name?: string, values: readonly string[] = []): unknown {
  return LOCALES.flatMap((locale) => {
    const prefix = locale === 'ko' ? undefined : locale;
    if (name === undefined) return [{ params: { locale: prefix }, props: { locale } }];
    return values.map((value) => ({ params: { locale: prefix, [name]: value }, props: { locale, [name]: value } }));
  });
}
