import { otherLocale, pathTo, pathToAsset, type Route } from '../../i18n/path.ts';
import type { Locale } from '../../model/text.ts';
import type { Desk } from '../desk.ts';

/** What the layout needs to know of a page. */
export interface Head {
  readonly locale: Locale;
  /** The page without its language; its twin in the other language has the same. */
  readonly route: Route;
  /** Text of the browser's title bar, with the site's name. */
  readonly title: string;
  readonly description: string;
  /** Path from the home page down to the page's parent; empty on the home page. */
  readonly trail: readonly { readonly text: string; readonly href: string }[];
  /** Address of the picture that stands for the page where a link to it is shared. */
  readonly image: string;
  readonly path: string;
  readonly otherPath: string;
  /** The day to which the page speaks, for the footer. */
  readonly asOf: string;
}

/**
 * Returns the head of a page. `trail` names the pages between the home page and this one.
 * An empty title gives the site's name alone. `image` is the indicator whose chart stands for the page; without one it is
 * the picture of the home page.
 */
export function headOf(
  desk: Desk,
  route: Route,
  page: {
    title: string;
    description: string;
    image?: string;
    trail?: readonly { text: string; route: Route }[];
  },
): Head {
  const { locale } = desk;
  const { site } = desk.words;
  const trail = [{ text: site.home, route: '/' as Route }, ...(page.trail ?? [])];
  return {
    locale,
    route,
    title: page.title === '' ? site.name : `${page.title} · ${site.name}`,
    description: page.description,
    trail: route === '/' ? [] : trail.map(({ text, route: to }) => ({ text, href: desk.link(to) })),
    image: pathToAsset(`/charts/share/${page.image ?? 'home'}.${locale}.png`),
    path: desk.link(route),
    otherPath: pathTo(otherLocale(locale), route),
    asOf: desk.asOf,
  };
}
