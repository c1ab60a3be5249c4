import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { LOCALES } from '../../../../src/model/text.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { PLEDGE_ORDERS, pledgeList } from '../../../../src/page-model/parts/pledge-list.ts';

const publication = readPublication(resolve('data/published'));
const desk = deskOf(publication, 'en');
const styles = readFileSync(resolve('src/styles/home.css'), 'utf8');

test.each(PLEDGE_ORDERS)('the order by %s holds every pledge once', (order) => {
  const ids = pledgeList(desk, order).rows.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(publication.pledges.map(({ id }) => id).toSorted());
});

test('every choice of the list has its rule in the style sheet and at least one pledge, in both languages', () => {
  for (const locale of LOCALES) {
    const { filters, rows } = pledgeList(deskOf(publication, locale), 'due');
    for (const { id } of filters.flatMap(({ choices }) => choices)) {
      expect(styles).toContain(`.all-pledges:has(#${id}:target) .pledge-row:not([data-filters~='${id}'])`);
      expect(rows.filter((row) => row.filters.split(' ').includes(id)).length, id).toBeGreaterThan(0);
    }
  }
});

test('the furthest rung comes first when the list is ordered by rung', () => {
  const rungs = pledgeList(desk, 'rung').rows.map(({ rung }) => rung);
  const order = ['counted', 'delivered', 'chosen', 'applied', 'opened', 'enacted', 'announced', null];
  expect(rungs).toEqual(rungs.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
});
