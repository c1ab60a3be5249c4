import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../../src/model/text.ts';
import { observationAnchor } from '../../../../src/i18n/observation-anchor.ts';
import type { ObservationTable } from '../../../../src/page-model/parts/observation-table.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { figureRoute, figureYears } from '../../../../src/model/shown-figures.ts';
import { MANY_PAGES } from '../../../../src/page-model/page-kinds.ts';
import { figuresPage } from '../../../../src/page-model/pages/figures.ts';
import { homePage } from '../../../../src/page-model/pages/home.ts';
import { indicatorPage } from '../../../../src/page-model/pages/indicator.ts';
import { pledgePage } from '../../../../src/page-model/pages/pledge.ts';
import { programmePage } from '../../../../src/page-model/pages/programme.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { plannedFacts } from '../../distributions/made.ts';

const publication = readPublication(resolve('data/published'));
const FACTS = plannedFacts(publication);

test('every observation has a place of its own on the page of its indicator', () => {
  for (const { id, observations } of publication.indicators) {
    const anchors = observations.map(observationAnchor);
    expect(new Set(anchors).size, id).toBe(anchors.length);
  }
});

test('the page of an indicator and those of its years show every observation, once each, with every report on it', () => {
  const desk = deskOf(publication, 'ko', FACTS);
  const rowsOf = (tables: readonly ObservationTable[]) =>
    tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  for (const indicator of publication.indicators) {
    const { id, observations } = indicator;
    const page = indicatorPage(desk, id, new Map());
    const own = rowsOf([...page.tables, ...page.slices].map(({ table }) => table));
    const years = rowsOf(figureYears(indicator).map((year) => figuresPage(desk, `${id}/${year}`).table));
    const all = years.length === 0 ? own : years;
    expect(all.map(({ anchor }) => anchor).sort(), id).toEqual(observations.map(observationAnchor).sort());
    expect(
      all.flatMap(({ reports }) => reports),
      id,
    ).toHaveLength(observations.flatMap((o) => o.reports).length);
    expect(own.map(({ anchor }) => anchor).sort(), id).toEqual(
      observations
        .filter((o) => figureRoute(indicator, o) === `/indicators/${id}/`)
        .map(observationAnchor)
        .sort(),
    );
  }
});

test('the home page lists every pledge exactly once, the flagships first', () => {
  const { flagships, pledges } = homePage(deskOf(publication, 'en', FACTS));
  const { rows } = pledges;
  expect(rows.map(({ id }) => id).sort()).toEqual(publication.pledges.map(({ id }) => id).sort());
  expect(rows.slice(0, flagships.length).map(({ name }) => name)).toEqual(flagships.map(({ name }) => name));
});

test('the parts of the home page add up to all pledges, and its sentence says them in their order', () => {
  const { answer, known, pledges } = homePage(deskOf(publication, 'en', FACTS));
  const { rows } = pledges;
  expect(known.reduce((sum, { size }) => sum + size, 0)).toBe(rows.length);
  expect(answer.match(/\d+/g)?.map(Number)).toEqual([rows.length, ...known.map(({ size }) => size)]);
});

test('every pledge and every indicator with a figure stands on the page of its programme', () => {
  const pages = publication.codelists.programmes.map(({ code }) =>
    programmePage(deskOf(publication, 'en', FACTS), code),
  );
  const pledges = pages.flatMap((page) => page.pledges.map(({ id }) => id));
  const shown = pages.flatMap(({ lead, context }) => [...(lead ? [lead] : []), ...context].map(({ href }) => href));
  expect(pledges.sort()).toEqual(publication.pledges.map(({ id }) => id).sort());
  expect(shown.sort()).toEqual(
    MANY_PAGES.indicators(publication)
      .map((id) => `/en/indicators/${id}/`)
      .sort(),
  );
});

test.each(LOCALES)('no word of the main pages is empty or a hole in a template, in %s', (locale) => {
  const pages = [
    homePage(deskOf(publication, locale, FACTS)),
    ...publication.codelists.programmes.map(({ code }) => programmePage(deskOf(publication, locale, FACTS), code)),
    ...publication.pledges.map(({ id }) => pledgePage(deskOf(publication, locale, FACTS), id)),
    ...publication.indicators.map(({ id }) => indicatorPage(deskOf(publication, locale, FACTS), id, new Map())),
  ];
  for (const page of pages) expect(JSON.stringify(page), page.head.route).not.toMatch(/undefined|NaN|\[object/);
});
