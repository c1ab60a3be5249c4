import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { text } from '../../../../src/distributions/csv.ts';
import { csvFile } from '../../../../src/distributions/file.ts';
import { takeaways } from '../../../../src/distributions/takeaways.ts';
import { textFiles } from '../../../../src/distributions/text-files.ts';
import { messagesIn } from '../../../../src/i18n/messages.ts';
import { LOCALES } from '../../../../src/model/text.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { columnDictionary, columnsOf } from '../../../../src/page-model/parts/column-dictionary.ts';
import { dataPage } from '../../../../src/page-model/pages/data.ts';

const publication = readPublication(resolve('data/published'));
const { whole, byIndicator } = textFiles(publication);

describe('columnDictionary(file)', () => {
  test('names every column of every file once', () => {
    for (const file of whole) {
      const { rows } = columnDictionary(file, 'ko');
      const named = rows.flatMap(([first]) => [first?.text, ...(first?.notes ?? [])]);
      expect(named.sort(), file.name).toEqual(columnsOf(file).sort());
    }
  });

  test('throws on a column nobody has explained', () => {
    const file = csvFile('strange.csv', [text('indicator', String), text('colour', String)], []);
    expect(() => columnDictionary(file, 'en')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: no meaning for column colour of strange.csv]`,
    );
  });

  test('holds no meaning that no file needs', () => {
    const needed = new Set(
      whole.flatMap((file) =>
        columnsOf(file)
          .map((name) => name.replace(/_(ko|en)$/, ''))
          .flatMap((name) => [name, `${file.name}:${name}`]),
      ),
    );
    for (const locale of LOCALES) {
      expect(Object.keys(messagesIn(locale).reference.data.meanings).filter((name) => !needed.has(name))).toEqual([]);
    }
  });
});

test('every file of an indicator has the columns that the dictionary explains', () => {
  for (const { csv } of byIndicator.values()) expect(columnsOf(csv), csv.name).toEqual(whole[0] && columnsOf(whole[0]));
});

test('the page offers every file once, every indicator and every dataset', () => {
  const page = dataPage(publication, 'en');
  const offered = [
    ...page.whole,
    ...page.programmes.flatMap(({ indicators }) => indicators.flatMap(({ files }) => files)),
  ];
  expect(offered.map(({ href }) => href).sort()).toEqual(
    takeaways(publication)
      .map(({ path }) => path)
      .sort(),
  );
  expect(page.programmes.flatMap(({ indicators }) => indicators)).toHaveLength(publication.indicators.length);
  expect(page.datasets.map(({ id }) => id)).toEqual(publication.datasets.map(({ id }) => id));
});

test('every cadence, check and rule of the publication has words in both languages', () => {
  for (const locale of LOCALES) {
    const { data, quality } = messagesIn(locale).reference;
    expect(publication.datasets.map(({ cadence }) => cadence).filter((cadence) => !data.cadences[cadence])).toEqual([]);
    for (const file of publication.quality.files) {
      expect(file.findings.map(({ check }) => check).filter((check) => !quality.checks[check])).toEqual([]);
      expect(
        file.corrections
          .map(({ column }) => column)
          .filter((column) => !/[가-힣]/.test(column) && !quality.correctedColumns[column]),
      ).toEqual([]);
      expect(file.excluded.map(({ rule }) => rule).filter((rule) => !quality.rules[rule])).toEqual([]);
    }
  }
});
