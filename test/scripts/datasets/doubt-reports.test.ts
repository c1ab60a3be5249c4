import { describe, expect, it } from 'vitest';
import { doubtReports, type DoubtedReport } from '../../../scripts/datasets/doubt-reports.ts';

/** Reads `measure unit kind period value published`, one report a line, records from 2 on; `-` for undated. */
const reports = (...lines: readonly string[]): DoubtedReport[] =>
  lines.map((line, i) => {
    const [measure = '', unit = '', kind = '', period = '', value = '', published = ''] = line.split(' ');
    const dated = published === '-' ? null : published;
    const place = { file: 'ledger.csv', record: i + 2, corrected: [] };
    return {
      ...place,
      indicator: 'x',
      area: 'KR',
      breakdown: '',
      measure,
      unit,
      kind,
      period,
      value,
      published: dated,
    };
  });

const doubts = (...lines: readonly string[]): string[] =>
  doubtReports(reports(...lines), '2026-11-22').map(({ rule, row }) => `${row.record} ${rule}`);

describe('doubtReports raises a doubt about', () => {
  it.each([
    ['a negative count', 'flow companies observation 2024 -36000 2025-02-01', 'negative'],
    ['a share above the whole', 'share percent observation 2024 140 2025-02-01', 'share-above-whole'],
    ['a period far ahead', 'flow companies observation 2999 5 -', 'period-out-of-reach'],
    ['a target far ahead', 'flow companies target 2999 5 2025-12-17', 'period-out-of-reach'],
    ['a period far back', 'flow companies observation 1024 5 2025-02-01', 'period-out-of-reach'],
    [
      'a figure published before its year began',
      'flow companies observation 2026 5 2025-12-17',
      'published-before-period',
    ],
    ['an undated figure of a year to come', 'stock companies observation 2027 5 -', 'published-before-period'],
    [
      'a quarter published before it was over',
      'flow companies observation 2026-Q2 5 2026-06-15',
      'published-before-period',
    ],
    ['a page of tomorrow', 'flow companies observation 2025 5 2026-12-01', 'published-after-receipt'],
  ])('%s', (_, line, rule) => {
    expect(doubts(line)).toContain(`2 ${rule}`);
  });

  it.each([
    ['a fall of exports in percent', 'growth percent observation 2024 -36.5 2025-02-01'],
    ['firms chosen for a year that goes on', 'flow companies observation 2026 175 2026-08-18'],
    ['a quarter published on its last day', 'flow companies observation 2026-Q2 5 2026-06-30'],
    ['what companies expect of next year', 'outlook percent observation 2026 68.6 2025-12-21'],
    ['a month of publication without its day', 'flow companies observation 2026-09 5 2026-09'],
    ['a target of 2030', 'cumulative factories target 2030 12000 2025-12-17'],
    ['a plan negative in the balance', 'change KRW-billion plan 2026 -408 2025-12-17'],
  ])('nothing about %s', (_, line) => {
    expect(doubts(line)).toEqual([]);
  });

  it.each([
    [
      'a value a thousand times its neighbours',
      ['2022 310 2023-01', '2023 330 2024-01', '2024 352000 2025-01', '2025 360 2026-01'],
      ['4 far-from-neighbour'],
    ],
    [
      'a value a thousandth of its neighbour, and of both when nobody can tell',
      ['2024 352000 2025-01', '2025 360 2026-01'],
      ['2 far-from-neighbour', '3 far-from-neighbour'],
    ],
    [
      'one of three pages that counts in another unit',
      ['2024 352 2025-01', '2024 352000 2025-02', '2024 351.9 2025-03'],
      ['3 far-from-neighbour'],
    ],
    ['no growth from nothing to much within years', ['2013 15 2014-01', '2025 850 2026-01'], []],
    ['no zero', ['2013 0 2014-01', '2025 850 2026-01'], []],
    ['no month beside a year', ['2024-01 3 2024-02', '2024 1200 2025-02'], []],
    ['no interval', ['2011 183 2012-02', '2011/2024 644000 2025-02'], []],
  ])('%s', (_, lines, told) => {
    expect(doubts(...lines.map((line) => `flow companies observation ${line}`))).toEqual(told);
  });

  it.each([
    ['a running total that falls', ['2024 35282 2025-01', '2025 12000 2026-01'], ['3 cumulative-falls']],
    [
      'a slip of digits, but not of the sound values after it',
      ['2023 32000 2024-01', '2024 35282000 2025-01', '2025 36000 2026-01'],
      ['3 far-from-neighbour'],
    ],
    ['no total that is the earlier one rounded', ['2024-10 30144 2024-11', '2024 30000 2025-01'], []],
    ['no total within what pages differ by', ['2024 35282 2025-01', '2024 30000 2025-02', '2025 33000 2026-01'], []],
    [
      'a fall that lies further back',
      ['2022 900 2023-01', '2023 700 2024-01', '2024 800 2025-01'],
      ['3 cumulative-falls', '4 cumulative-falls'],
    ],
  ])('%s', (_, lines, told) => {
    expect(doubts(...lines.map((line) => `cumulative factories observation ${line}`))).toEqual(told);
  });

  it('says what was expected and what stands there', () => {
    const found = doubtReports(
      reports(
        'cumulative factories observation 2024 35282 2025-01',
        'cumulative factories observation 2025 12 2026-01',
      ),
      '2026-11-22',
    );
    expect(found.map(({ column, expected, got }) => `${column}: expected ${expected}, got ${got}`))
      .toMatchInlineSnapshot(`
      [
        "value: expected a value less than 300 times away from 12 in 2025 (record 3), got 35282",
        "value: expected a value less than 300 times away from 35282 in 2024 (record 2), got 12",
      ]
    `);
  });
});
