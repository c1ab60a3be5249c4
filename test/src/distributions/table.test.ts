import { resolve } from 'node:path';
import { expect, expectTypeOf, test } from 'vitest';
import { column, isNumeric, plainTable, words } from '../../../src/distributions/table.ts';
import { tablesOf } from '../../../src/distributions/tables/tables-of.ts';
import { readPublication } from '../../../src/door/read-publication.ts';

const publication = readPublication(resolve('data/published'));
const about = { name: 't', title: { ko: '표', en: 't' }, what: { ko: '표', en: 't' }, key: [] };

test('a table says of each column its name, type, label and meaning, and gives empty text as an empty cell', () => {
  const { columns, rows } = plainTable<{ id: string; n: number | null }>(
    about,
    [
      column('indicator', ({ id }) => id),
      column('value', ({ n }) => n),
      ...words<{ n: number | null }>('area', () => null),
    ],
    [
      { id: 'a', n: 0 },
      { id: '', n: null },
    ],
  );
  expect(columns.map(({ name, type, label, wordsOf }) => [name, type, label.en, wordsOf])).toEqual([
    ['indicator', 'text', 'Indicator', null],
    ['value', 'number', 'Value', null],
    ['area_ko', 'text', 'Area', 'area'],
    ['area_en', 'text', 'Area', 'area'],
  ]);
  expect(rows).toEqual([
    ['a', 0, null, null],
    [null, null, null, null],
  ]);
});

test('a column that nobody has named, or that holds another type than its word says, does not compile', () => {
  // @ts-expect-error no such column
  column('colour', () => 'red');
  // @ts-expect-error words cannot be a number
  column('indicator', () => 1);
  // @ts-expect-error a number has no words in two languages
  words('value', () => null);
  expectTypeOf(column<{ a: number }, 'value'>)
    .parameter(1)
    .returns.toEqualTypeOf<number | string | null>();
});

/** Columns of digits that name something and are never added up. */
const NAMES_IN_DIGITS: readonly string[] = ['method'];

test('no column ships numbers as text, and no column of numbers ships text', () => {
  const wrong = tablesOf(publication).flatMap(({ name, columns, rows }) =>
    columns.flatMap((heading, at) => {
      const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null && typeof cell !== 'boolean');
      const digits = cells.every((cell) => /^-?\d+(\.\d+)?(e-?\d+)?$/.test(String(cell)));
      const named = NAMES_IN_DIGITS.includes(heading.name) || heading.type === 'period';
      return cells.length > 0 && digits !== isNumeric(heading) && !named ? [`${name}: ${heading.name}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

/** Text that spreadsheets take for a date, a time or a number when they open a CSV file and then show as another; 20% stays 20%. */
const TAKEN_FOR_ANOTHER = [
  /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/,
  /^\d{1,2}:\d\d(:\d\d)?$/,
  /^(\d{1,2} )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (\d{1,2},? )?\d{2,4}$/i,
  /^[\d.,]+e[-+]?\d+$/i,
];

test('no text of any file is one that a spreadsheet takes for a date or a number', () => {
  const taken = tablesOf(publication).flatMap(({ name, columns, rows }) =>
    columns.flatMap((heading, at) => {
      if (isNumeric(heading) || heading.type === 'date' || NAMES_IN_DIGITS.includes(heading.name)) return [];
      const cell = rows
        .map((row) => String(row[at] ?? ''))
        .find((text) => TAKEN_FOR_ANOTHER.some((sign) => sign.test(text)));
      return cell === undefined ? [] : [`${name}: ${heading.name} ${cell}`];
    }),
  );
  expect(taken).toEqual([]);
});

test('every column with a word of both languages has the two beside each other, and every table says its day', () => {
  for (const { name, columns } of tablesOf(publication)) {
    const names = columns.map((heading) => heading.name);
    expect(names.at(-1), name).toBe('as_of');
    names.forEach((own, at) => {
      if (own.endsWith('_ko')) expect(names[at + 1], `${name} ${own}`).toBe(own.replace(/_ko$/, '_en'));
    });
  }
});
