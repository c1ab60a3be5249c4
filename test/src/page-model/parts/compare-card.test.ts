import { describe, expect, it } from 'vitest';
import { findChart } from '../../../../src/charts/chart-spec.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { LOCALES } from '../../../../src/model/text.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { compareSetPage } from '../../../../src/page-model/pages/compare-set.ts';
import { compareSet, compareSets, isComparable } from '../../../../src/page-model/parts/compare-sets.ts';
import { PUBLISHED } from '../../../committed-data.ts';
import { plannedFacts } from '../../distributions/made.ts';

const publication = readPublication(PUBLISHED);
const SETS = compareSets(publication);

describe.each(LOCALES)('side by side in %s', (locale) => {
  const desk = deskOf(publication, locale, plannedFacts(publication));
  const pages = SETS.map((id) => compareSetPage(desk, id));
  const cards = pages.flatMap(({ groups }) => groups.flatMap((group) => group.cards));
  const charts = cards.flatMap((card) => card.charts.map((chart) => ({ card: card.id, ...chart })));

  it('every indicator with a series and every province has one place', () => {
    const placed = SETS.flatMap((id) => compareSet(desk, id).members.map((member) => member.id));
    const wanted = [
      ...publication.indicators.filter(isComparable).map(({ id }) => id),
      ...publication.provinces.map(({ area }) => area),
    ];
    expect(placed.toSorted()).toEqual(wanted.toSorted());
    expect(wanted.filter((id) => cards.filter((card) => card.id === id).length !== 1)).toEqual([]);
  });

  it('every chart has a unit, a definition, a source and a file of its own', () => {
    const bare = charts.filter(
      ({ unit, definition, sources, file }) =>
        !unit ||
        !definition ||
        !file.href.endsWith('.csv') ||
        (sources.pages.length === 0 && sources.datasets.length === 0),
    );
    expect(bare.map(({ card }) => card)).toEqual([]);
  });

  it('one axis holds one count of one period, the highest province first', () => {
    const drawn = charts.flatMap(({ card, chart }) => (chart?.kind === 'areas' ? [{ card, chart }] : []));
    const mixed = drawn.filter(
      ({ chart: { observations } }) =>
        new Set(observations.map(({ period, breakdown }) => `${period} ${breakdown}`)).size !== 1 ||
        new Set(observations.map(({ area }) => area)).size !== observations.length,
    );
    expect(drawn.length).toBeGreaterThan(10);
    expect(mixed.map(({ card }) => card)).toEqual([]);
    for (const { card, chart } of drawn.filter((one) => !one.card.startsWith('KR-'))) {
      const values = chart.observations.map(({ value }) => value ?? 0);
      expect(values, card).toEqual(values.toSorted((a, b) => b - a));
    }
  });

  it('a figure that is not firm says so in words, where its chart or its bar stands', () => {
    const unsaid = charts.filter(
      ({ card, name, chart }) =>
        chart?.kind === 'areas' &&
        chart.observations.every(({ status }) => status === 'P') &&
        !`${name} ${cards.find(({ id }) => id === card)?.heading ?? ''}`.includes(desk.words.terms.statuses.P),
    );
    expect(charts.some(({ chart }) => chart?.kind === 'areas' && chart.observations[0]?.status === 'P')).toBe(true);
    expect(unsaid.map(({ card }) => card)).toEqual([]);
  });

  it('no two drawings of a page have the same name', () => {
    for (const { head, groups } of pages) {
      const ids = groups.flatMap((group) =>
        group.cards.flatMap((card) => card.charts.flatMap(({ chart }) => (chart ? (findChart(chart)?.id ?? []) : []))),
      );
      expect(new Set(ids).size, head.route).toBe(ids.length);
    }
  });

  it('a province without a figure says which were not found', () => {
    expect(cards.filter(({ charts: own, notFound }) => own.length === 0 && notFound === '')).toEqual([]);
  });
});
