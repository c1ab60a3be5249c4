import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { messagesIn } from '../../../../src/i18n/messages.ts';
import { pathTo } from '../../../../src/i18n/path.ts';
import { LOCALES } from '../../../../src/model/text.ts';
import { indicatorPage } from '../../../../src/page-model/pages/indicator.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { sourcesPage } from '../../../../src/page-model/pages/sources.ts';
import { plannedFacts } from '../../distributions/made.ts';

const publication = readPublication(resolve('data/published'));
const FACTS = plannedFacts(publication);
const pages = LOCALES.map((locale) => sourcesPage(deskOf(publication, locale)));
const citedOn = (page: (typeof pages)[number]) =>
  page.kinds.flatMap(({ publishers }) => publishers.flatMap((publisher) => publisher.pages));

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

test('every report on an indicator page leads back to its page on the sources page', () => {
  for (const [at, locale] of LOCALES.entries()) {
    const places = new Set(
      citedOn(pages[at] as (typeof pages)[number]).map(({ anchor }) => pathTo(locale, `/sources/#${anchor}`)),
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

test('pages of one publisher stand latest first, undated ones last', () => {
  const [page] = pages;
  for (const { pages: cited } of page?.kinds.flatMap(({ publishers }) => publishers) ?? []) {
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
