import { expect, test } from 'vitest';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { LOCALES } from '../../../../src/model/text.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { comingCalendar } from '../../../../src/page-model/parts/coming-calendar.ts';
import { PUBLISHED } from '../../../committed-data.ts';

const publication = readPublication(PUBLISHED);

test.each(LOCALES)('the calendar says in %s on what terms it may be used', (locale) => {
  expect(comingCalendar(deskOf(publication, locale)).description).toContain('CC BY 4.0');
});

test('the calendar holds what is due and has not come, with who said so', () => {
  const { events } = comingCalendar(deskOf(publication, 'en'));
  expect(events.map(({ id }) => id)).toEqual(
    publication.expected.filter(({ state }) => state === 'due').map(({ id }) => id),
  );
  const cited = publication.expected.filter(({ state, page }) => state === 'due' && page !== null).length;
  expect(events.filter(({ description }) => /https?:/.test(description)).length).toBe(cited);
});
