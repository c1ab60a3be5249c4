import { readdirSync, statSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pathTo } from '../../src/i18n/path.ts';
import { LOCALES } from '../../src/model/text.ts';
import type { Desk } from '../../src/page-model/desk.ts';
import { PAGE_ROUTES, type ManyPages, type PageName } from '../../src/page-model/page-kinds.ts';
import { aboutPage } from '../../src/page-model/pages/about.ts';
import { accessibilityPage } from '../../src/page-model/pages/accessibility.ts';
import { comingPage } from '../../src/page-model/pages/coming.ts';
import { comparePage } from '../../src/page-model/pages/compare.ts';
import { compareSetPage } from '../../src/page-model/pages/compare-set.ts';
import { contradictionsPage } from '../../src/page-model/pages/contradictions.ts';
import { dataPage } from '../../src/page-model/pages/data.ts';
import { indicatorEmbed, pledgeEmbed } from '../../src/page-model/pages/embed.ts';
import { figuresPage } from '../../src/page-model/pages/figures.ts';
import { glossaryPage } from '../../src/page-model/pages/glossary.ts';
import { homePage } from '../../src/page-model/pages/home.ts';
import { indicatorPage } from '../../src/page-model/pages/indicator.ts';
import { methodsPage } from '../../src/page-model/pages/methods.ts';
import { newPage } from '../../src/page-model/pages/new.ts';
import { pledgePage } from '../../src/page-model/pages/pledge.ts';
import { pledgesPage } from '../../src/page-model/pages/pledges.ts';
import { programmePage } from '../../src/page-model/pages/programme.ts';
import { provincePage } from '../../src/page-model/pages/province.ts';
import { provincesPage } from '../../src/page-model/pages/provinces.ts';
import { publisherPage } from '../../src/page-model/pages/publisher.ts';
import { qualityPage } from '../../src/page-model/pages/quality.ts';
import { revisionsPage } from '../../src/page-model/pages/revisions.ts';
import { searchPage } from '../../src/page-model/pages/search.ts';
import { searchedPage } from '../../src/page-model/pages/searched.ts';
import { silencePage } from '../../src/page-model/pages/silence.ts';
import { sourcesPage } from '../../src/page-model/pages/sources.ts';
import { trackRecordPage } from '../../src/page-model/pages/track-record.ts';
import { siteDesk } from '../../src/page-model/site-desk.ts';
import { UNSAID } from '../src/page-model/say-page.ts';
import { EXAMPLES, markupOf } from './built-pages.ts';

/** The bytes of every picture of the built site, by the name of its file. */
const pictures: ReadonlyMap<string, number> = new Map(
  readdirSync('dist/charts', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, statSync(`dist/charts/${name}`).size]),
);

/** What makes the words of every kind of page; a kind without one does not compile. */
const ONCE: Readonly<Record<PageName, (desk: Desk) => object>> = {
  home: homePage,
  new: newPage,
  coming: comingPage,
  provinces: provincesPage,
  compare: comparePage,
  silence: silencePage,
  searched: searchedPage,
  trackRecord: trackRecordPage,
  revisions: revisionsPage,
  contradictions: contradictionsPage,
  search: (desk) => searchPage(desk, PAGE_ROUTES),
  glossary: glossaryPage,
  sources: sourcesPage,
  data: dataPage,
  quality: qualityPage,
  methods: methodsPage,
  about: aboutPage,
  accessibility: accessibilityPage,
};
const MANY: Readonly<Record<ManyPages, (desk: Desk, name: string) => object>> = {
  pledges: pledgePage,
  'pledges/by': (desk, order) => pledgesPage(desk, order as Parameters<typeof pledgesPage>[1]),
  indicators: (desk, id) => indicatorPage(desk, id, pictures),
  figures: figuresPage,
  programmes: programmePage,
  provinces: provincePage,
  compare: compareSetPage,
  sources: publisherPage,
  embed: indicatorEmbed,
  'embed/pledges': pledgeEmbed,
};

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Returns all that a page tells a reader, a screen reader or a machine, without blanks: text, labels, descriptions. */
function toldBy(markup: string): string {
  const { document } = new JSDOM(markup).window;
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().map((name) => element.getAttribute(name) ?? ''),
  );
  return squeezed([document.documentElement.textContent ?? '', ...attributes].join('\n'));
}

/** Returns what a page model says and where in it: `flagships.0.finding`. */
function saidIn(value: unknown, at = ''): { readonly at: string; readonly said: string }[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ at, said: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !UNSAID.has(key))
    .flatMap(([key, of]) => saidIn(of, at === '' ? key : `${at}.${key}`));
}

const PAGES = LOCALES.flatMap((locale) => [
  ...(Object.keys(ONCE) as PageName[]).map((kind) => ({
    path: pathTo(locale, PAGE_ROUTES[kind]),
    model: () => ONCE[kind](siteDesk(locale)),
  })),
  ...(Object.keys(MANY) as ManyPages[]).flatMap((kind) =>
    EXAMPLES[kind].map((name) => ({
      path: pathTo(locale, `/${kind}/${name}/`),
      model: () => MANY[kind](siteDesk(locale), name),
    })),
  ),
]);

/** What a part says that is made for several pages and printed by some, and what a page prints only when it applies. */
const ELSEWHERE: readonly (readonly [pages: RegExp, place: RegExp, why: string])[] = [
  [
    /./,
    /\.(kind|place\.text|day|daysLeft|rung|factHref|state)$/,
    'codes, and parts of a cited page that stand where there is room',
  ],
  [/./, /(^|\.)verdict\.meaning$/, 'the methods page says what a verdict means'],
  [/^\/$|provinces|programmes|by\/latest/, /\.verdict\.(sign|word)$/, 'a row without a verdict shows its ladder'],
  [/^\/$/, /^news\.\*\.(sort|note|sources\.\*\.title)$/, 'home names who said so; the page of news says all'],
  [/data\/$|^\/$|figures/, /\.(short|format)$/, 'the link has the longer words'],
  [/programmes/, /^pledges\.\*\.fact$/, 'the flagship says its fact in its headline'],
  [/revisions/, /\.source\.title$/, 'a chain names who said so'],
  [/search\/$/, /^list\.\*\.entries\.\*\.(also|fact)$/, 'found by the script, which reads them from its list'],
  [/quality/, /^sections\.\*\.(lead|none)$/, 'a section says its lead or that it is empty'],
  [/methods/, /\.blocks\.\*\.(formula|where\.\*\.\*)$/, 'a formula is set with its subscripts'],
  [/pledges\/[^/]+\/$/, /^(noSteps|stepsAll)$/, 'said when there are none, or more than are shown'],
  [/indicators/, /^(series|tables)\.\*\.label$/, 'only what is folded has a label'],
  [/indicators/, /^(targetLabel|method|working\.\*\.text)$/, 'said of an indicator with a target'],
  [/embed/, /^(head\.(description|trail\.\*\.text)|computed)$/, 'an embedded page has no trail and is not listed'],
];

describe('every kind of page prints all that its model says', () => {
  test.each(PAGES)('$path', ({ path, model }) => {
    const told = toldBy(markupOf(path));
    const route = path.replace(/^\/en\//, '/');
    const silent = saidIn(model())
      .filter(({ said }) => !told.includes(squeezed(said)))
      .map(({ at, said }) => ({ place: at.replace(/\.\d+(?=\.|$)/g, '.*'), said }))
      .filter(({ place }) => !ELSEWHERE.some(([pages, places]) => pages.test(route) && places.test(place)));
    expect(silent).toEqual([]);
  });
});
