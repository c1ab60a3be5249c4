import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGE_ROUTES } from '../../../src/page-model/page-kinds.ts';
import { LOCALES } from '../../../src/model/text.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { deskOf, type Desk } from '../../../src/page-model/desk.ts';
import { aboutPage } from '../../../src/page-model/pages/about.ts';
import { accessibilityPage } from '../../../src/page-model/pages/accessibility.ts';
import { comingPage } from '../../../src/page-model/pages/coming.ts';
import { comparePage } from '../../../src/page-model/pages/compare.ts';
import { compareSetPage } from '../../../src/page-model/pages/compare-set.ts';
import { contradictionsPage } from '../../../src/page-model/pages/contradictions.ts';
import { dataPage } from '../../../src/page-model/pages/data.ts';
import { indicatorEmbed, pledgeEmbed } from '../../../src/page-model/pages/embed.ts';
import { figuresPage } from '../../../src/page-model/pages/figures.ts';
import { glossaryPage } from '../../../src/page-model/pages/glossary.ts';
import { homePage } from '../../../src/page-model/pages/home.ts';
import { indicatorPage } from '../../../src/page-model/pages/indicator.ts';
import { methodsPage } from '../../../src/page-model/pages/methods.ts';
import { newPage } from '../../../src/page-model/pages/new.ts';
import { pledgePage } from '../../../src/page-model/pages/pledge.ts';
import { pledgesPage } from '../../../src/page-model/pages/pledges.ts';
import { programmePage } from '../../../src/page-model/pages/programme.ts';
import { provincePage } from '../../../src/page-model/pages/province.ts';
import { provincesPage } from '../../../src/page-model/pages/provinces.ts';
import { publisherPage } from '../../../src/page-model/pages/publisher.ts';
import { qualityPage } from '../../../src/page-model/pages/quality.ts';
import { revisionsPage } from '../../../src/page-model/pages/revisions.ts';
import { searchPage } from '../../../src/page-model/pages/search.ts';
import { searchedPage } from '../../../src/page-model/pages/searched.ts';
import { silencePage } from '../../../src/page-model/pages/silence.ts';
import { sourcesPage } from '../../../src/page-model/pages/sources.ts';
import { trackRecordPage } from '../../../src/page-model/pages/track-record.ts';
import { fixturePublication } from '../../fixture/fixture.ts';
import { plannedFacts } from '../distributions/made.ts';
import { sayPage } from './say-page.ts';

/** A picture of every chart that a page may offer, each of the same size: the words are under test, not the drawing. */
const ANY_PICTURE: ReadonlyMap<string, number> = new (class extends Map<string, number> {
  override get = (): number => 12_345;
})();

/** Every kind of page, on the fixture; kinds of which there are many with one or two that say different things. */
const PAGES: Readonly<Record<string, (desk: Desk) => object>> = {
  home: homePage,
  'indicator-before-its-first-year': (desk) => indicatorPage(desk, 'venture-investment', ANY_PICTURE),
  'indicator-without-figure': (desk) => indicatorPage(desk, 'startup-cities', ANY_PICTURE),
  'indicator-revised': (desk) => indicatorPage(desk, 'sme-exports', ANY_PICTURE),
  'pledge-of-steps': (desk) => pledgePage(desk, 'startup-cities'),
  'pledge-of-figures': (desk) => pledgePage(desk, 'venture-investment'),
  'pledge-of-a-rule': (desk) => pledgePage(desk, 'performance-sharing-coverage'),
  'pledges-by-rung': (desk) => pledgesPage(desk, 'rung'),
  figures: (desk) => figuresPage(desk, 'venture-investment/2025'),
  programme: (desk) => programmePage(desk, 'smart-factories'),
  province: (desk) => provincePage(desk, 'KR-27'),
  provinces: provincesPage,
  'embed-of-a-pledge': (desk) => pledgeEmbed(desk, 'startup-cities'),
  'embed-of-an-indicator': (desk) => indicatorEmbed(desk, 'venture-investment'),
  new: newPage,
  coming: comingPage,
  searched: searchedPage,
  about: aboutPage,
  accessibility: accessibilityPage,
  compare: comparePage,
  'compare-set-of-indicators': (desk) => compareSetPage(desk, 'export-items'),
  'compare-set-of-provinces': (desk) => compareSetPage(desk, 'provinces'),
  contradictions: contradictionsPage,
  data: dataPage,
  glossary: glossaryPage,
  methods: methodsPage,
  quality: qualityPage,
  revisions: revisionsPage,
  search: (desk) => searchPage(desk, PAGE_ROUTES),
  silence: silencePage,
  sources: sourcesPage,
  publisher: (desk) => publisherPage(desk, 'mss'),
  'track-record': trackRecordPage,
};

let publication: Publication;
beforeAll(async () => {
  publication = await fixturePublication();
});

/*
 * What every kind of page says, as text a person can read: `output/<kind>.<language>.txt`. It comes from the fixture, so
 * it changes when code or wording does, never with a new figure. Read the difference, then `vitest -u`.
 */
describe.each(LOCALES)('in %s', (locale) => {
  it.each(Object.keys(PAGES))('the page "%s" says what was read and found right', async (kind) => {
    const page = PAGES[kind]?.(deskOf(publication, locale, plannedFacts(publication))) ?? {};
    await expect(sayPage(page)).toMatchFileSnapshot(`output/${kind}.${locale}.txt`);
  });
});

it('every kind of page is among them', () => {
  const kinds = readdirSync(resolve('src/page-model/pages')).map((name) => name.replace('.ts', ''));
  expect(kinds.filter((kind) => !Object.keys(PAGES).some((page) => page.startsWith(kind)))).toEqual([]);
});
