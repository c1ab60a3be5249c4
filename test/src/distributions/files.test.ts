import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/distributions/tables/contradictions.ts';
import { csvText } from '../../../src/distributions/csv.ts';
import type { Table } from '../../../src/distributions/table.ts';
import { indicatorJson } from '../../../src/distributions/indicator-json.ts';
import { allObservations, observationsOf } from '../../../src/distributions/tables/observations.ts';
import { allReports } from '../../../src/distributions/tables/reports.ts';
import { revisions } from '../../../src/distributions/tables/revisions.ts';
import { targets } from '../../../src/distributions/tables/targets.ts';
import { trackRecord } from '../../../src/distributions/tables/track-record.ts';
import { codes } from '../../../src/distributions/tables/codes.ts';
import { figureReports } from '../../../src/distributions/tables/figure-reports.ts';
import { indicators } from '../../../src/distributions/tables/indicators.ts';
import { pledges } from '../../../src/distributions/tables/pledges.ts';
import { tablesOf } from '../../../src/distributions/tables/tables-of.ts';
import { readPublication } from '../../../src/door/read-publication.ts';
import { observation, smeExports } from '../charts/indicators.ts';
import { Publication } from '../../../src/model/publication.ts';
import { exportsWithSources, publication } from './publication.ts';

const published = readPublication(resolve('data/published'));
const textOf = (table: Table): string => csvText(table, 'plain');
const read = (table: Table): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(textOf(table), { header: true, skipEmptyLines: true }).data;
const header = (table: Table): string => textOf(table).split('\n')[0] ?? '';

test('the publication of these tests fits the model', () => {
  expect(() => Publication.parse(publication)).not.toThrow();
});

describe('a table of observations', () => {
  const observations = observationsOf(exportsWithSources, publication);
  const rows = read(observations);

  test('has the same columns everywhere: what a reader needs first, codes after', () => {
    expect(header(observations).split(',')).toMatchInlineSnapshot(`
      [
        "indicator_ko",
        "indicator_en",
        "period_ko",
        "period_en",
        "area_ko",
        "area_en",
        "breakdown_ko",
        "breakdown_en",
        "value",
        "unit_ko",
        "unit_en",
        "said_ko",
        "said_en",
        "status_ko",
        "status_en",
        "strength_ko",
        "strength_en",
        "publisher_ko",
        "publisher_en",
        "published",
        "published_month",
        "source_title_ko",
        "source_title_en",
        "source_url",
        "source_linked",
        "low",
        "high",
        "reports",
        "note_ko",
        "note_en",
        "indicator",
        "programme",
        "measure",
        "period",
        "period_type",
        "year",
        "first_day",
        "last_day",
        "area",
        "breakdown",
        "unit",
        "status",
        "strength",
        "public_copy",
        "as_of",
      ]
    `);
    expect(header(allObservations(publication))).toBe(header(observations));
  });

  test('begins with the latest period', () => {
    expect(rows.map(({ period, breakdown }) => `${period} ${breakdown}`)).toMatchInlineSnapshot(`
      [
        "2025-H1 destination=US",
        "2024-A1 ",
        "2024-A1 destination=US",
        "2016-A1 ",
        "2015-A1 ",
      ]
    `);
  });

  test('leaves a missing value empty, with status M and the reason', () => {
    expect(rows.find(({ period }) => period === '2015-A1')).toMatchObject({
      value: '',
      said_ko: '',
      status: 'M',
      publisher_ko: '',
      reports: '0',
      note_ko: '시험, 문장',
    });
  });

  test('leaves out a row that only says that nothing was found up to the reference day', () => {
    const silent = { ...exportsWithSources, observations: [observation('2026-11-22', null)] };
    expect(observationsOf(silent, publication).rows).toEqual([]);
  });

  test('gives both ends of a contested value', () => {
    expect(rows.find(({ period }) => period === '2016-A1')).toMatchObject({
      value: '99500',
      low: '97000',
      high: '101500',
      published: '',
      published_month: '',
    });
  });

  test('says the value, names the chosen report and counts those behind it', () => {
    expect(rows.find(({ period, breakdown }) => period === '2024-A1' && breakdown === '')).toMatchObject({
      period_ko: '2024년',
      period_en: 'year 2024',
      period_type: 'year',
      year: '2024',
      first_day: '2024-01-01',
      last_day: '2024-12-31',
      value: '111000',
      said_ko: '1,110억 달러',
      said_en: 'USD 111.0 billion',
      publisher_ko: '뉴시스',
      published: '2026-01-28',
      published_month: '2026-M01',
      source_title_en: '“수출, 사상 최대” 보도',
      source_url: 'https://example.org/a?b=1,2',
      source_linked: 'true',
      reports: '2',
      low: '',
      as_of: '2026-11-22',
    });
  });

  test('names the publisher of a dataset, its title and landing page', () => {
    expect(rows.find(({ breakdown, status }) => breakdown !== '' && status === 'A')).toMatchObject({
      breakdown_ko: '수출국: 미국',
      breakdown_en: 'Destination: United States',
      publisher_ko: '관세청',
      publisher_en: 'Korea Customs Service',
      source_title_en: 'a test',
      source_url: 'https://www.customs.go.kr/',
    });
  });

  test('names no publisher for a value derived by us', () => {
    expect(rows.find(({ status }) => status === 'E')).toMatchObject({
      publisher_ko: '',
      source_url: '',
      note_en: 'a test',
    });
  });
});

test('targets and pledges give every pledge with both lamps, silence and sources', () => {
  const said = {
    pledge: 'export-items',
    target_value: '500',
    target_said_ko: '500개',
    target_due: '2030-A1',
    target_due_ko: '2030년',
    state: 'not-rated',
    days_since_pledge: '340',
    source_urls: 'https://example.org/a?b=1,2',
    as_of: '2026-11-22',
  };
  expect(read(pledges(publication))[0]).toMatchObject(said);
  expect(read(targets(publication))[0]).toMatchObject({
    ...said,
    counts_from: '2025-12-17',
    pace_r: '',
    method: '1.0',
  });
});

test('reports gives every report with how it was judged, and says which address is no link', () => {
  const reports = allReports(publication);
  expect(textOf(reports)).toContain(`"'=HYPERLINK(""x"")"`);
  expect(
    read(reports).map(({ record, value, used, judgement, judgement_ko, source_url, source_linked }) =>
      [record, value, used, judgement, judgement_ko, source_url, source_linked].join(' | '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "2 | 111000 | true | published | 이 값을 채택 | https://example.org/a?b=1,2 | true",
      "3 | 115100 | true | revised | 나중에 바뀐 이전 값 | http://192.0.2.1/copy | false",
      "4 | 99500 | true | published | 이 값을 채택 | https://example.org/a?b=1,2 | true",
      "5 | 111 | false | other-measure | 다른 것을 잰 수치 | https://example.org/a?b=1,2 | true",
    ]
  `);
});

test('figure-reports joins every figure of a report to that report', () => {
  const reported = read(observationsOf(exportsWithSources, publication)).filter(({ reports }) => reports !== '0');
  const joined = read(figureReports(publication));
  const key = ({ indicator, period, area, breakdown }: Record<string, string>) =>
    [indicator, period, area, breakdown].join('|');
  const known = new Set(joined.map(key));
  expect(reported.length).toBeGreaterThan(0);
  expect(reported.filter((row) => !known.has(key(row)))).toEqual([]);
  expect(joined[0]).toMatchObject({ report: 'r1', judgement: 'published', value: '111000' });
});

test('revisions gives both values with their first reports, under names that SQL takes', () => {
  expect(read(revisions(publication))[0]).toMatchObject({
    indicator: 'sme-exports',
    period: '2024-A1',
    value_before: '115100',
    value_after: '111000',
    change: '-4100',
    change_share: '-0.035621',
    kind: 'provisional-to-final',
    kind_ko: '잠정치의 확정',
    first_published: '2025-01-23',
    first_source_url: 'http://192.0.2.1/copy',
    last_published: '2026-01-28',
    last_source_url: 'https://example.org/a?b=1,2',
  });
});

test('contradictions gives each side a row', () => {
  expect(
    read(contradictions(publication)).map(({ value, reports, decided_value }) => [value, reports, decided_value]),
  ).toEqual([
    ['97000', '1', ''],
    ['101500', '2', ''],
  ]);
});

test('trackRecord gives the target, what was reached and both sources', () => {
  expect(read(trackRecord(publication))[0]).toMatchObject({
    target_value: '10000',
    target_due: '2020-A1',
    reached_value: '19799',
    state_en: 'met',
    reached_source_urls: 'https://example.org/a?b=1,2',
    target_source_urls: 'http://192.0.2.1/copy',
  });
});

test('indicators says what each counts and what it does not', () => {
  expect(read(indicators(publication)).find(({ indicator }) => indicator === 'sme-exports')).toMatchObject({
    programme_en: 'Exports',
    measure: smeExports.measure,
    counts_en: smeExports.counts.en,
    counts_not_en: smeExports.countsNot.en,
    figures: '4',
  });
});

test('codes names what occurs in every column that has words beside it, but for names of their own', () => {
  const ids = ['indicator', 'pledge', 'target', 'step', 'event', 'last_step', 'next_expected', 'quantity'];
  const known = new Set(codes(published).rows.map(([list, code]) => `${list} ${code}`));
  const unknown = new Set<string>();
  for (const { columns, rows } of tablesOf(published)) {
    const worded = new Set(columns.flatMap(({ wordsOf }) => wordsOf ?? []));
    columns.forEach(({ name, type }, at) => {
      if (type !== 'text' || !(worded.has(name as never) || name === 'period_type') || ids.includes(name)) return;
      for (const row of rows)
        for (const code of String(row[at] ?? '').split(/; ?/))
          if (code !== '' && !known.has(`${name} ${code}`)) unknown.add(`${name} ${code}`);
    });
  }
  expect([...unknown]).toEqual([]);
});

test('codes names every code in both languages', () => {
  const rows = read(codes(publication));
  expect(rows.filter(({ name_ko, name_en }) => name_ko === '' || name_en === '')).toEqual([]);
  expect(rows).toContainEqual({
    code_list: 'breakdown',
    code: 'destination=US',
    name_ko: '미국',
    name_en: 'United States',
    as_of: '2026-11-22',
  });
});

test('indicatorJson holds the indicator, its unit, its reports and their pages', () => {
  const file = indicatorJson(exportsWithSources, publication);
  const content = JSON.parse(file.text);
  expect(file).toMatchObject({ name: 'sme-exports.json', rows: 5, bytes: Buffer.byteLength(file.text) });
  expect(content.indicator).toEqual(exportsWithSources);
  expect(content.reports.map(({ id }: { id: string }) => id)).toEqual(['r1', 'r2', 'r3']);
  expect(content.pages.map(({ id }: { id: string }) => id)).toEqual(['linked', 'mirror']);
});

test('a report that is not there is named', () => {
  const broken = {
    ...exportsWithSources,
    observations: exportsWithSources.observations.map((known) => ({
      ...known,
      reports: [{ report: 'r9', role: 'published' as const, vintage: 0 }],
    })),
  };
  expect(() => observationsOf(broken, publication)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: unknown report: r9]`,
  );
});
