import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Revision } from '../../../../src/model/publication.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { changeShareWords, inOrder, revisionsPage } from '../../../../src/page-model/pages/revisions.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';

const publication = readPublication(resolve('data/published'));

const step = (from: string, to: string, day: string | null): Revision => ({
  indicator: 'exports',
  period: '2018',
  area: 'KR',
  breakdown: '',
  from: 1,
  to: 2,
  change: 1,
  changeShare: 1,
  firstReport: from,
  lastReport: to,
  day,
  strengthBefore: 'single',
  strength: 'single',
  kind: 'revision',
});

describe('inOrder(revisions)', () => {
  test.each([
    ['latest first', [step('b', 'c', '2020-02'), step('a', 'b', '2019-03')], 'ab bc'],
    ['two changes on one day', [step('b', 'c', '2020-02'), step('a', 'b', '2020-02')], 'ab bc'],
    ['without days', [step('c', 'd', null), step('a', 'b', null), step('b', 'c', null)], 'ab bc cd'],
    ['a chain with a report missing, by day', [step('x', 'y', '2021-01'), step('a', 'b', '2020-01')], 'ab xy'],
  ])('puts the steps as they happened: %s', (_, revisions, expected) => {
    expect(
      inOrder(revisions)
        .map(({ firstReport, lastReport }) => firstReport + lastReport)
        .join(' '),
    ).toBe(expected);
  });
});

test.each([
  [0.025, '+2.5%'],
  [-0.0825, '−8.2%'],
  [null, ''],
])('changeShareWords(%s) writes %s', (share, words) => {
  expect(changeShareWords(share)).toBe(words);
});

test('the revisions of SME exports in 2018, 2021 and 2024 stand as chains from the first value to the last', () => {
  const exports = revisionsPage(deskOf(publication, 'ko')).indicators.find(({ id }) => id === 'sme-exports');
  const chains = exports?.chains.filter(
    ({ period, detail }) => ['2018년', '2021년', '2024년'].includes(period) && detail === '',
  );
  expect(chains?.map(({ period, steps }) => `${period}: ${steps.map(({ value }) => value).join(' → ')}`))
    .toMatchInlineSnapshot(`
    [
      "2024년: 1,151억 달러 → 1,110억 달러",
      "2021년: 1,171억 달러 → 1,155억 달러",
      "2018년: 1,145억 7,700만 달러 → 1,087억 달러 → 1,052억 달러",
    ]
  `);
  for (const { steps } of chains ?? []) expect(steps.every(({ source }) => source !== null)).toBe(true);
});

test('the page holds every change once', () => {
  const { indicators } = revisionsPage(deskOf(publication, 'en'));
  const steps = indicators.flatMap(({ chains }) => chains.map(({ steps: all }) => all.length - 1));
  expect(steps.reduce((all, count) => all + count, 0)).toBe(publication.revisions.length);
  expect(new Set(indicators.flatMap(({ chains }) => chains.map(({ anchor }) => anchor))).size).toBe(steps.length);
});
