import type { Messages } from '../i18n/messages.ts';
import type { Route } from '../i18n/path.ts';

type PageName = keyof Messages['site']['pages'];

/** The pages that stand once, by name. */
export const PAGE_ROUTES: Record<PageName, Route> = {
  home: '/',
  search: '/search/',
  provinces: '/provinces/',
  silence: '/silence/',
  trackRecord: '/track-record/',
  revisions: '/revisions/',
  contradictions: '/contradictions/',
  sources: '/sources/',
  data: '/data/',
  quality: '/quality/',
  methods: '/methods/',
  glossary: '/glossary/',
  about: '/about/',
};

/** What stands in the bar at the top; everything else is in the footer. */
export const MAIN_PAGES: readonly PageName[] = ['home', 'provinces', 'trackRecord', 'data', 'methods'];

/** The footer: every page, in three groups. */
export const FOOTER_PAGES: readonly (readonly PageName[])[] = [
  ['home', 'search', 'provinces', 'silence', 'trackRecord'],
  ['revisions', 'contradictions', 'quality', 'methods', 'glossary'],
  ['data', 'sources', 'about'],
];
