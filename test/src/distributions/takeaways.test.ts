import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { factOf } from '../../../src/distributions/file-facts.ts';
import { makeFiles } from '../../../src/distributions/make-files.ts';
import { usesOf } from '../../../src/door/report-uses.ts';
import { readPublication } from '../../../src/door/read-publication.ts';
import { madeFiles } from './made.ts';
import { publication as sample } from './publication.ts';

const published = readPublication(resolve('data/published'));
const made = madeFiles(published);
const files = [...made.facts.values()];
const { contentOf } = made;
const small = madeFiles(sample);
const addressed = madeFiles(sample, 'https://ladder.example/');
const json = (name: string, from = made) => JSON.parse(strFromU8(from.contentOf(name)));
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The columns and rows of a CSV file as another program reads them. */
function readCsv(name: string): { columns: string[]; rows: string[][] } {
  const text = strFromU8(contentOf(name)).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [columns = [], ...rows] = data;
  return { columns, rows };
}
interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}
interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: Field[]; readonly primaryKey?: string[] };
}

describe('the files of the site', () => {
  it('are a CSV and a workbook a language, a plain CSV and a JSON file of each indicator', () => {
    for (const { id } of published.indicators) {
      expect(files.filter(({ indicator }) => indicator === id).map(({ name }) => name)).toEqual([
        `${id}.csv`,
        `en/${id}.csv`,
        `plain/${id}.csv`,
        `${id}.xlsx`,
        `en/${id}.xlsx`,
        `${id}.json`,
      ]);
    }
  });

  it('have each a name of its own, its size, and words in both languages', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, bytes, sha256: hash, what } of files) {
      expect({ bytes, hash }, name).toEqual({ bytes: contentOf(name).length, hash: sha256(contentOf(name)) });
      expect(what.ko && what.en).not.toBe('');
    }
  });

  it('have the same bytes again', () => {
    const again = madeFiles(structuredClone(published));
    expect([...again.facts.values()]).toEqual(files);
  }, 120_000);

  it('have no two of one name, and an unknown one is named', () => {
    const plan = {
      name: 'a.csv',
      what: { ko: '가', en: 'a' },
      rows: null,
      indicator: null,
      make: () => new Uint8Array(),
    };
    expect(() => makeFiles([plan, plan], () => {})).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: two data files of one name: a.csv]`,
    );
    expect(() => factOf(small.facts, 'nothing.csv')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: unknown data file: nothing.csv]`,
    );
  });

  it('say the same for people and for programs, but for language and line ends', () => {
    const plain = readCsv('plain/venture-investment.csv');
    for (const [name, other] of [
      ['venture-investment.csv', /_en$/],
      ['en/venture-investment.csv', /_ko$/],
    ] as const) {
      const kept = plain.columns.flatMap((column, at) => (other.test(column) ? [] : [at]));
      const { columns, rows } = readCsv(name);
      expect([columns, ...rows]).toEqual([plain.columns, ...plain.rows].map((row) => kept.map((at) => row[at] ?? '')));
    }
    const bytes = strFromU8(contentOf('plain/venture-investment.csv'));
    expect([bytes.charCodeAt(0) === 0xfeff, bytes.includes('\r')]).toEqual([false, false]);
  });
});

describe('the workbook of an indicator', () => {
  const readSheets = (name: string) => readXlsxFile(Buffer.from(contentOf(name)));

  it.each([
    ['venture-investment.xlsx', 'venture-investment.csv', ['읽어 두기', '자료', '목표', '판정 Verdict', '보도']],
    [
      'en/venture-investment.xlsx',
      'en/venture-investment.csv',
      ['Read me', 'Data', 'Targets', '판정 Verdict', 'Reports'],
    ],
  ])(
    '%s holds the rows of %s under one row of headings, numbers as numbers, days as days',
    async (book, csv, names) => {
      const sheets = await readSheets(book);
      expect(sheets.map(({ sheet }) => sheet).filter((name) => !/^(한 일|Steps)$/.test(name))).toEqual(names);
      const { columns, rows } = readCsv(csv);
      const [headings, ...data] = sheets[1]?.data ?? [];
      expect(headings?.[columns.indexOf('value')]).toBe(names[0] === 'Read me' ? 'Value' : '값');
      const asText = (cell: unknown): string =>
        cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
      expect(data.map((row) => columns.map((_, at) => asText(row[at])))).toEqual(
        rows.map((row, r) => row.map((text, at) => (typeof data[r]?.[at] === 'number' ? String(Number(text)) : text))),
      );
      const kinds = ['value', 'period', 'last_day', 'source_linked'].map((name) => {
        const cell = data[0]?.[columns.indexOf(name)];
        return cell instanceof Date ? 'date' : typeof cell;
      });
      expect(kinds).toEqual(['number', 'string', 'date', 'boolean']);
    },
  );

  it('has no verdict where the ministry set no target', async () => {
    const sheets = await readSheets('smart-factories.xlsx');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['읽어 두기', '자료', '보도']);
  });

  it('names every report behind its figures', async () => {
    const [headings = [], ...rows] =
      (await readSheets('unicorns.xlsx')).find(({ sheet }) => sheet === '보도')?.data ?? [];
    const at = headings.indexOf('보도');
    expect(rows.map((row) => row[at])).toEqual(
      published.reports
        .filter(({ id }) =>
          usesOf(published)
            .get(id)
            ?.some(({ indicator }) => indicator === 'unicorns'),
        )
        .map(({ id }) => id),
    );
  });
});

describe('datapackage.json', () => {
  const { resources } = json('datapackage.json') as { resources: Resource[] };

  it('describes every CSV file with its size and checksum', () => {
    expect(resources.map(({ path }) => path)).toEqual(
      files.filter(({ name }) => name.startsWith('plain/')).map(({ name }) => name),
    );
    for (const { path, bytes, hash } of resources) {
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: contentOf(path).length,
        hash: `sha256:${sha256(contentOf(path))}`,
      });
    }
  });

  const FITS: Readonly<Record<string, RegExp>> = {
    number: /^(-?\d+(\.\d+)?)?$/,
    integer: /^(-?\d+)?$/,
    boolean: /^(true|false)?$/,
    date: /^(\d{4}-\d\d-\d\d)?$/,
    string: /^/,
  };

  it.each(resources.slice(0, 14))('gives $path columns that its cells fit', ({ path, schema }) => {
    const { columns, rows } = readCsv(path);
    expect(schema.fields.map(({ name }) => name)).toEqual(columns);
    const wrong = rows.flatMap((row, r) =>
      schema.fields.flatMap(({ name, type }, at) =>
        FITS[type]?.test(row[at] ?? '') ? [] : [`${r + 2} ${name} ${row[at]}`],
      ),
    );
    expect(wrong).toEqual([]);
    const keyOf = (row: readonly string[]): string =>
      (schema.primaryKey ?? []).map((key) => row[columns.indexOf(key)]).join('|');
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
  });

  it('says in both languages what each column means', () => {
    const odd = resources.flatMap(({ path, schema }) =>
      schema.fields
        .filter(({ description }) => !/^.*[가-힣].*\n[^가-힣]+$/.test(description))
        .map(({ name }) => `${path} ${name}`),
    );
    expect(odd).toEqual([]);
  });

  it('names no place of the site unless it has one', () => {
    expect(json('datapackage.json', small)).not.toHaveProperty('homepage');
    expect(json('datapackage.json', addressed)).toMatchObject({
      homepage: 'https://ladder.example/',
    });
  });
});

describe('growth-ladder-2030.zip', () => {
  it('holds every CSV file as it is offered, with guide and descriptor', () => {
    const inside = unzipSync(contentOf('growth-ladder-2030.zip'));
    expect(Object.keys(inside)).toEqual([
      'README.txt',
      'datapackage.json',
      ...files.filter(({ name }) => name.endsWith('.csv')).map(({ name }) => name),
    ]);
    for (const [name, content] of Object.entries(inside)) expect(sha256(content)).toBe(sha256(contentOf(name)));
  });
});

describe('manifest.json', () => {
  it('lists every file but itself with size and checksum', () => {
    const { asOf, files: listed } = json('manifest.json');
    expect(asOf).toBe(published.overview.asOf);
    expect(listed).toEqual(
      files
        .filter(({ name }) => name !== 'manifest.json')
        .map(({ name, bytes, sha256: hash }) => ({ name, bytes, sha256: hash })),
    );
  });
});

describe('catalog.jsonld', () => {
  const distributions = json('catalog.jsonld')['dcat:dataset'].flatMap(
    (dataset: Record<string, unknown>) => dataset['dcat:distribution'],
  );

  it('lists every file of data with its size and checksum', () => {
    expect(
      distributions.map((entry: Record<string, { '@id': string }>) => entry['dcat:downloadURL']?.['@id']).toSorted(),
    ).toEqual(
      files
        .filter(({ name, indicator }) => /\.(csv|xlsx|zip|sqlite)$/.test(name) || indicator !== null)
        .map(({ name }) => name)
        .toSorted(),
    );
    for (const entry of distributions) {
      const content = contentOf(entry['dcat:downloadURL']['@id']);
      expect([entry['dcat:byteSize']['@value'], entry['spdx:checksum']['spdx:checksumValue']['@value']]).toEqual([
        String(content.length),
        sha256(content),
      ]);
    }
  });

  it('says of no indicator without a figure which days it covers', () => {
    const datasets: Record<string, unknown>[] = json('catalog.jsonld')['dcat:dataset'];
    const covering = datasets
      .filter((dataset) => 'dct:temporal' in dataset)
      .map((dataset) => String(dataset['dct:identifier']));
    const withFigures = published.indicators.filter(({ observations }) =>
      observations.some(({ value }) => value !== null),
    );
    expect(covering.filter((id) => published.indicators.some((one) => one.id === id))).toEqual(
      withFigures.map(({ id }) => id),
    );
  });

  it('has a base only when the site has an address', () => {
    expect(json('catalog.jsonld', small)['@context']).not.toHaveProperty('@base');
    expect(json('catalog.jsonld', addressed)['@context']).toMatchObject({
      '@base': 'https://ladder.example/data/',
    });
  });
});
