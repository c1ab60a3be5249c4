import type { Messages } from '../i18n/messages.ts';
import type { Route } from '../i18n/path.ts';
import type { Publication } from '../model/publication.ts';
import { figureYears } from '../model/shown-figures.ts';
import { compareSets } from './parts/compare-sets.ts';
import { PLEDGE_ORDERS } from './parts/pledge-list.ts';
import { hasFigure } from './parts/indicator-route.ts';

/** The pages that stand once in each language, by name. */
export type PageName = keyof Messages['site']['pages'];

/** Every page that stands once: where it is, and where it is linked from. A page without a name here has no title. */
export const PAGE_ROUTES: Readonly<Record<PageName, Route>> = {
  home: '/',
  new: '/new/',
  coming: '/coming/',
  provinces: '/provinces/',
  compare: '/compare/',
  silence: '/silence/',
  searched: '/searched/',
  trackRecord: '/track-record/',
  revisions: '/revisions/',
  contradictions: '/contradictions/',
  search: '/search/',
  glossary: '/glossary/',
  sources: '/sources/',
  data: '/data/',
  quality: '/quality/',
  methods: '/methods/',
  about: '/about/',
  accessibility: '/accessibility/',
};

/** What stands in the bar at the top; a small phone leaves out the last. */
export const MAIN_PAGES: readonly PageName[] = ['home', 'new', 'coming', 'provinces', 'trackRecord', 'data', 'methods'];

/** Where each page stands in the footer: a page without a place there does not compile. */
const FOOTER_GROUPS: Readonly<Record<PageName, 'follow' | 'check' | 'take'>> = {
  home: 'follow',
  new: 'follow',
  coming: 'follow',
  provinces: 'follow',
  silence: 'follow',
  trackRecord: 'follow',
  compare: 'follow',
  searched: 'check',
  revisions: 'check',
  contradictions: 'check',
  quality: 'check',
  methods: 'check',
  search: 'take',
  data: 'take',
  sources: 'take',
  glossary: 'take',
  about: 'take',
  accessibility: 'take',
};

/** The footer: every page, in its groups. */
export const FOOTER_PAGES: readonly (readonly PageName[])[] = (['follow', 'check', 'take'] as const).map((group) =>
  (Object.keys(FOOTER_GROUPS) as PageName[]).filter((name) => FOOTER_GROUPS[name] === group),
);

/** The kinds of page of which there are many: the folder of their addresses, and the name each page ends with. */
export const MANY_PAGES = {
  pledges: ({ pledges }: Publication) => pledges.map(({ id }) => id),
  'pledges/by': () => [...PLEDGE_ORDERS],
  indicators: ({ indicators }: Publication) => indicators.filter(hasFigure).map(({ id }) => id),
  figures: ({ indicators }: Publication) =>
    indicators.flatMap((indicator) => figureYears(indicator).map((year) => `${indicator.id}/${year}`)),
  programmes: ({ codelists }: Publication) => codelists.programmes.map(({ code }) => code),
  provinces: ({ provinces }: Publication) => provinces.map(({ area }) => area),
  compare: compareSets,
  sources: ({ pages }: Publication) => [...new Set(pages.map(({ publisher }) => publisher))],
  embed: ({ indicators }: Publication) => indicators.map(({ id }) => id),
  'embed/pledges': ({ pledges }: Publication) => pledges.map(({ id }) => id),
} as const;

export type ManyPages = keyof typeof MANY_PAGES;

/** Returns the address of every page of the site, without its language: routes, sitemap and checks follow this list. */
export const everyRoute = (publication: Publication): readonly { readonly kind: string; readonly route: Route }[] => [
  ...Object.entries(PAGE_ROUTES).map(([kind, route]) => ({ kind, route })),
  ...(Object.keys(MANY_PAGES) as ManyPages[]).flatMap((kind) =>
    MANY_PAGES[kind](publication).map((name) => ({ kind, route: `/${kind}/${name}/` as const })),
  ),
];
