import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/distributions/tables/contradictions.ts';
import { withoutMark } from '../../../src/distributions/csv.ts';
import { csvFile } from '../../../src/distributions/file.ts';
import type { Table } from '../../../src/distributions/table.ts';
import { indicatorJson } from '../../../src/distributions/indicator-json.ts';
import { allObservations, observationsOf } from '../../../src/distributions/tables/observations.ts';
import { allReports } from '../../../src/distributions/tables/reports.ts';
import { revisions } from '../../../src/distributions/tables/revisions.ts';
import { targets } from '../../../src/distributions/tables/targets.ts';
import { trackRecord } from '../../../src/distributions/tables/track-record.ts';
import { Publication } from '../../../src/model/publication.ts';
import { exportsWithSources, publication } from './publication.ts';

const textOf = (table: Table): string => withoutMark(csvFile(table).text);
const read = (table: Table): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(textOf(table), { header: true, skipEmptyLines: true }).data;
const header = (table: Table): string => textOf(table).split('\r\n')[0] ?? '';

test('the publication of these tests fits the model', () => {
  expect(() => Publication.parse(publication)).not.toThrow();
});

describe('a table of observations', () => {
  const observations = observationsOf(exportsWithSources, publication);
  const rows = read(observations);

  test('has the same columns everywhere, in the published order', () => {
    const columns =
      'indicator,indicator_ko,indicator_en,period,area,area_ko,area_en,breakdown,breakdown_ko,breakdown_en,value,unit,unit_ko,unit_en,status,' +
      'target_value,target_due,low,high,publisher,published,source_url,reports,note_ko,note_en';
    expect(header(observations)).toBe(columns);
    expect(header(allObservations(publication))).toBe(columns);
  });

  test('writes one observation a row and says how many rows and bytes', () => {
    const file = csvFile(observations);
    expect(file).toMatchObject({ name: 'sme-exports.csv', rows: 5, bytes: Buffer.byteLength(file.text) });
    expect(rows).toHaveLength(5);
  });

  test('leaves a missing value empty, with status M and the reason', () => {
    expect(rows[0]).toMatchObject({
      period: '2015',
      value: '',
      status: 'M',
      publisher: '',
      reports: '0',
      note_ko: '시험, 문장',
    });
  });

  test('gives both ends of a contested value', () => {
    expect(rows[1]).toMatchObject({ value: '99500', low: '97000', high: '101500', published: '' });
  });

  test('names the chosen report and counts those behind the value', () => {
    expect(rows[2]).toMatchObject({
      value: '111000',
      publisher: '뉴시스',
      published: '2026-01-28',
      source_url: 'https://example.org/a?b=1,2',
      reports: '2',
      low: '',
    });
  });

  test('names the publisher of a dataset and its landing page', () => {
    expect(rows[3]).toMatchObject({
      breakdown_ko: '수출국: 미국',
      breakdown_en: 'Destination: United States',
      publisher: '관세청 (Korea Customs Service)',
      source_url: 'https://www.customs.go.kr/',
    });
  });

  test('names no publisher for a value derived by us', () => {
    expect(rows[4]).toMatchObject({ status: 'E', publisher: '', source_url: '', note_en: 'a test' });
  });
});

test('targets gives every pledge with its state in both languages, silence and sources', () => {
  const [row] = read(targets(publication));
  expect(row).toMatchObject({
    pledge: 'export-items',
    target_value: '500',
    unit_ko: '개',
    target_due: '2030',
    counts_from: '2025-12-17',
    state: 'not-rated',
    state_ko: '아직 확인 못 함',
    state_en: 'not yet rated',
    pace_r: '',
    days_since_pledge: '340',
    days_since_figure: '',
    source_urls: 'https://example.org/a?b=1,2',
    method: '1.0',
  });
});

test('allReports gives every report with how it was judged, and links no mirror', () => {
  const reports = allReports(publication);
  expect(textOf(reports)).toContain(`"'=HYPERLINK(""x"")"`);
  expect(
    read(reports).map(({ record, value, used, judgement, judgement_ko, source_url }) => [
      record,
      value,
      used,
      judgement,
      judgement_ko,
      source_url,
    ]),
  ).toEqual([
    ['2', '111000', 'yes', 'published', '이 값을 채택', 'https://example.org/a?b=1,2'],
    ['3', '115100', 'yes', 'revised', '나중에 바뀐 이전 값', ''],
    ['4', '99500', 'yes', 'published', '이 값을 채택', 'https://example.org/a?b=1,2'],
    ['5', '111', 'no', 'other-measure', '다른 것을 잰 수치', 'https://example.org/a?b=1,2'],
  ]);
});

test('revisions gives both values with their first reports', () => {
  expect(read(revisions(publication))[0]).toMatchObject({
    indicator: 'sme-exports',
    period: '2024',
    from: '115100',
    to: '111000',
    change: '-4100',
    change_share: '-0.035621',
    kind: 'provisional-to-final',
    kind_ko: '잠정치의 확정',
    first_published: '2025-01-23',
    first_source_url: '',
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
    target_due: '2020',
    reached_value: '19799',
    state_en: 'met',
    reached_source_urls: 'https://example.org/a?b=1,2',
    target_source_urls: '',
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
    observations: exportsWithSources.observations.map((observation) => ({
      ...observation,
      reports: [{ report: 'r9', role: 'published' as const, vintage: 0 }],
    })),
  };
  expect(() => observationsOf(broken, publication)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: unknown report: r9]`,
  );
});
