import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { tablesOf } from '../../../../src/distributions/tables/tables-of.ts';
import { quarantine } from '../../../../src/distributions/tables/quarantine.ts';
import { COLUMNS } from '../../../../src/i18n/columns.ts';
import { messagesIn } from '../../../../src/i18n/messages.ts';
import { LOCALES } from '../../../../src/model/text.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { columnDictionary } from '../../../../src/page-model/parts/column-dictionary.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { plannedFacts } from '../../distributions/made.ts';
import { dataPage } from '../../../../src/page-model/pages/data.ts';

const publication = readPublication(resolve('data/published'));
const tables = tablesOf(publication);

test('columnDictionary(table) names every column of every table once', () => {
  for (const table of tables) {
    const { rows } = columnDictionary(deskOf(publication, 'ko'), table);
    const named = rows.flatMap(([first]) => [first?.text, ...(first?.notes ?? [])]);
    expect(named.sort(), table.name).toEqual(table.columns.map(({ name }) => name).sort());
  }
});

test('the vocabulary of columns holds no word that no table needs', () => {
  const needed = new Set(
    [...tables, quarantine('customs', [])].flatMap(({ columns }) =>
      columns.map(({ name, wordsOf }) => wordsOf ?? name),
    ),
  );
  expect(Object.keys(COLUMNS).filter((name) => !needed.has(name))).toEqual([]);
});

test('the page offers every indicator and every dataset, and only files that are made', () => {
  const facts = plannedFacts(publication);
  const page = dataPage(deskOf(publication, 'en', facts));
  const offered = [
    ...page.wanted,
    ...page.more,
    ...page.programmes.flatMap(({ indicators }) => indicators.flatMap(({ files }) => files)),
  ].map(({ href }) => href.replace(/^\/data\//, ''));
  expect(offered.filter((name) => !facts.has(name))).toEqual([]);
  expect(new Set(offered).size).toBe(offered.length);
  expect(page.programmes.flatMap(({ indicators }) => indicators)).toHaveLength(publication.indicators.length);
  expect(page.datasets.map(({ id }) => id)).toEqual(publication.datasets.map(({ id }) => id));
});

test('every cadence and rule of the publication has words in both languages', () => {
  for (const locale of LOCALES) {
    const { data, quality } = messagesIn(locale).reference;
    expect(publication.datasets.map(({ cadence }) => cadence).filter((cadence) => !data.cadences[cadence])).toEqual([]);
    for (const file of publication.quality.files) {
      expect(
        file.corrections
          .map(({ column }) => column)
          .filter((column) => !/[가-힣]/.test(column) && !quality.correctedColumns[column]),
      ).toEqual([]);
      expect(file.excluded.map(({ rule }) => rule).filter((rule) => !quality.rules[rule])).toEqual([]);
    }
  }
});
