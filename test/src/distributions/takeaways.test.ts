import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { takeawayOf, takeaways } from '../../../src/distributions/takeaways.ts';
import { readPublication } from '../../../src/door/read-publication.ts';
import { usesOf } from '../../../src/door/report-uses.ts';
import { publication as sample } from './publication.ts';

const published = readPublication(resolve('data/published'));
const small = { ...sample, indicators: sample.indicators.map((indicator) => ({ ...indicator, programme: 'exports' })) };
const files = takeaways(published);
/** The columns and rows of a CSV file as another program reads them. */
function readCsv(name: string): { columns: string[]; rows: string[][] } {
  const text = strFromU8(contentOf(name)).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(text, { newline: '\r\n', skipEmptyLines: true });
  const [columns = [], ...rows] = data;
  return { columns, rows };
}
const contentOf = (name: string): Uint8Array => takeawayOf(published, name).content;
const json = (name: string, publication = published, site?: string) =>
  JSON.parse(strFromU8(takeawayOf(publication, name, site).content));
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

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

describe('takeaways', () => {
  it('offers a CSV, a workbook and a JSON file of each indicator', () => {
    for (const { id } of published.indicators) {
      expect(files.filter(({ indicator }) => indicator === id).map(({ name }) => name)).toEqual([
        `${id}.csv`,
        `${id}.xlsx`,
        `${id}.json`,
      ]);
    }
  });

  it('gives each file a name of its own, its size, and words in both languages', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, path, bytes, content, what } of files) {
      expect({ name, path, bytes }).toEqual({ name, path: `/data/${name}`, bytes: content.length });
      expect(what.ko && what.en).not.toBe('');
    }
  });

  it('gives the same bytes again', () => {
    const again = takeaways(structuredClone(published));
    expect(again.map(({ name, content }) => [name, sha256(content)])).toEqual(
      files.map(({ name, content }) => [name, sha256(content)]),
    );
  }, 120_000);

  it('names an unknown file', () => {
    expect(() => takeawayOf(small, 'nothing.csv')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: unknown data file: nothing.csv]`,
    );
  });
});

describe('the workbook of an indicator', () => {
  it('holds the rows of its CSV, numbers as numbers', async () => {
    const sheets = await readXlsxFile(Buffer.from(contentOf('venture-investment.xlsx')));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      '관측값 Observations',
      '판정 Verdict',
      '보도 Reports',
      '읽어 두기 Notes',
    ]);
    const { columns, rows } = readCsv('venture-investment.csv');
    const [labels, names, ...data] = sheets[0]?.data ?? [];
    expect(labels?.[3]).toBe('기간\nPeriod');
    expect(names).toEqual(columns);
    expect(data.map((row) => columns.map((_, at) => String(row[at] ?? '')))).toEqual(
      rows.map((row, r) =>
        row.map((text, at) => {
          const cell = data[r]?.[at];
          return typeof cell === 'number' ? String(Number(text)) : text;
        }),
      ),
    );
    expect(typeof data[0]?.[columns.indexOf('value')]).toBe('number');
    expect(typeof data[0]?.[columns.indexOf('period')]).toBe('string');
  });

  it('has no verdict where the ministry set no target', async () => {
    const sheets = await readXlsxFile(Buffer.from(contentOf('smart-factories.xlsx')));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['관측값 Observations', '보도 Reports', '읽어 두기 Notes']);
  });

  it('names every report behind its figures', async () => {
    const sheets = await readXlsxFile(Buffer.from(contentOf('unicorns.xlsx')));
    const reports = sheets
      .find(({ sheet }) => sheet === '보도 Reports')
      ?.data.slice(2)
      .map(([id]) => id);
    expect(reports).toEqual(
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
      files.filter(({ name }) => name.endsWith('.csv')).map(({ name }) => name),
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
    date: /^(\d{4}-\d\d-\d\d)?$/,
    string: /^/,
  };

  it.each(resources.slice(0, 8))('gives $path columns that its cells fit', ({ path, schema }) => {
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
    expect(json('datapackage.json', small, 'https://ladder.example/')).toMatchObject({
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
        .map(({ name, path, bytes, content }) => ({ name, path, bytes, sha256: sha256(content) })),
    );
  });
});

describe('catalog.jsonld', () => {
  const distributions = json('catalog.jsonld')['dcat:dataset'].flatMap(
    (dataset: Record<string, unknown>) => dataset['dcat:distribution'],
  );

  it('lists a dataset for each indicator with three files', () => {
    expect(
      json('catalog.jsonld')['dcat:dataset'].map((dataset: Record<string, unknown>) => dataset['dct:identifier']),
    ).toEqual(published.indicators.map(({ id }) => id));
    expect(distributions.map((entry: Record<string, { '@id': string }>) => entry['dcat:downloadURL']?.['@id'])).toEqual(
      files.filter(({ indicator }) => indicator !== null).map(({ name }) => name),
    );
  });

  it('gives each file its size and checksum', () => {
    for (const entry of distributions) {
      const content = contentOf(entry['dcat:downloadURL']['@id']);
      expect([entry['dcat:byteSize']['@value'], entry['spdx:checksum']['spdx:checksumValue']['@value']]).toEqual([
        String(content.length),
        sha256(content),
      ]);
    }
  });

  it('has a base only when the site has an address', () => {
    expect(json('catalog.jsonld', small)['@context']).not.toHaveProperty('@base');
    expect(json('catalog.jsonld', small, 'https://ladder.example/')['@context']).toMatchObject({
      '@base': 'https://ladder.example/data/',
    });
  });
});
