import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { messagesIn } from '../../../../src/i18n/messages.ts';
import { MANY_PAGES } from '../../../../src/page-model/page-kinds.ts';
import { pathTo } from '../../../../src/i18n/path.ts';
import { LOCALES } from '../../../../src/model/text.ts';
import { indicatorPage } from '../../../../src/page-model/pages/indicator.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { publisherPage } from '../../../../src/page-model/pages/publisher.ts';
import { sourcesPage } from '../../../../src/page-model/pages/sources.ts';
import { plannedFacts } from '../../distributions/made.ts';

const publication = readPublication(resolve('data/published'));
const FACTS = plannedFacts(publication);
const CODES = MANY_PAGES.sources(publication);
/** In each language, all pages of publishers as one. */
const pages = LOCALES.map((locale) => CODES.map((code) => publisherPage(deskOf(publication, locale), code)));
const citedOn = (publishers: (typeof pages)[number]) =>
  publishers.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.pages));

test.each(LOCALES)(
  'the list of sources leads to the page of every publisher, under each kind of its pages, in %s',
  (locale) => {
    const listed = sourcesPage(deskOf(publication, locale)).kinds.flatMap(({ publishers }) =>
      publishers.map(({ href }) => href),
    );
    const there = CODES.flatMap((code) =>
      publisherPage(deskOf(publication, locale), code).kinds.map(({ id }) => pathTo(locale, `/sources/${code}/#${id}`)),
    );
    expect(listed.toSorted()).toEqual(there.toSorted());
  },
);

test('every cited page is listed once, with every figure taken from it', () => {
  for (const page of pages) {
    const cited = citedOn(page);
    expect(new Set(cited.map(({ anchor }) => anchor)).size).toBe(publication.pages.length);
    expect(cited.flatMap(({ figures }) => figures)).toHaveLength(publication.reports.length);
  }
});

test('a figure behind an observation leads to its place, one that states a pledge to the pledge; any other says why it is not used', () => {
  for (const page of pages) {
    for (const figure of citedOn(page).flatMap(({ figures }) => figures)) {
      expect(figure.judgement).not.toBe('');
      if (figure.href)
        expect(figure.href).toMatch(
          /^\/(en\/)?((indicators\/[a-z0-9-]+|figures\/[a-z0-9-]+\/\d{4})\/(#figure-.+)?|pledges\/[a-z0-9-]+\/(#figure-.+)?)$/,
        );
    }
  }
});

test('every report on an indicator page leads back to its page among those of its publisher', () => {
  for (const [at, locale] of LOCALES.entries()) {
    const places = new Set(
      (pages[at] as (typeof pages)[number]).flatMap(({ head, kinds }) =>
        kinds.flatMap((kind) => kind.pages.map(({ anchor }) => `${head.path}#${anchor}`)),
      ),
    );
    for (const { id } of publication.indicators) {
      const { tables, sources } = indicatorPage(deskOf(publication, locale, FACTS), id, new Map());
      const reports = tables.flatMap(({ table }) =>
        table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.reports)),
      );
      for (const { place } of [...reports, ...sources.pages]) expect(places, id).toContain(place.href);
    }
  }
});

test('a page that is not linked says why', () => {
  for (const page of pages) {
    for (const { href, whyUnlinked } of citedOn(page)) expect(href === null).toBe(Boolean(whyUnlinked));
  }
});

test('pages of one publisher and kind stand latest first, undated ones last', () => {
  for (const { pages: cited } of pages[0]?.flatMap(({ kinds }) => kinds) ?? []) {
    const dates = cited.map(
      ({ anchor }) => publication.pages.find(({ id }) => anchor === `source-${id}`)?.published ?? '',
    );
    expect(dates).toEqual([...dates].sort().reverse());
  }
});

test('every word of the ledger for a quantity and for what was measured of it has a name in both languages', () => {
  for (const locale of LOCALES) {
    const { quantities, measures } = messagesIn(locale).reference;
    expect(publication.reports.map(({ indicator }) => indicator).filter((word) => !quantities[word])).toEqual([]);
    expect(publication.reports.map(({ measure }) => measure).filter((word) => measures[word] === undefined)).toEqual(
      [],
    );
  }
});
