import { describe, expect, it } from 'vitest';
import { ledgerAsOf } from '../../../scripts/ledger/ledger.ts';
import type { Decision } from '../../../scripts/terms/decision.ts';
import { pageId, reportId } from '../../../scripts/ledger/report-id.ts';
import type { Speaker } from '../../../scripts/terms/speaker.ts';
import { ledgerRow } from './ledger-row.ts';

const SPEAKERS = new Map<string, Speaker>([
  ['중소벤처기업부', { publisher: 'mss', carrier: null, kind: 'official', group: 'mss' }],
  ['한겨레', { publisher: 'hankyoreh', carrier: null, kind: 'press', group: 'hankyoreh' }],
]);
const decision = (decided: string): Decision => ({
  quantity: { indicator: 'tips', measure: 'flow', period: '2024', area: 'KR', breakdown: '', unit: 'companies' },
  value: '700',
  reason: { ko: '이유', en: 'reason' },
  decided,
});

describe('ledgerAsOf', () => {
  it.each([
    ['a day is known on that day', '2025-06-30', '2025-06-30', true],
    ['a day is not known the day before', '2025-06-30', '2025-06-29', false],
    ['a month is known on its last day', '2025-06', '2025-06-30', true],
    ['a month is not known before its last day', '2025-06', '2025-06-29', false],
  ])('%s', (_, published, asOf, known) => {
    for (const undated of [true, false])
      expect(ledgerAsOf([ledgerRow(2, { published })], [], SPEAKERS, asOf, undated).rows).toHaveLength(known ? 1 : 0);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('holds undated reports only where asked to: %s', (undated, rows) => {
    expect(ledgerAsOf([ledgerRow(2, { published: null })], [], SPEAKERS, '2026-11-22', undated).rows).toHaveLength(
      rows,
    );
  });

  it('forgets decisions taken later', () => {
    const decisions = [decision('2026-11-21'), decision('2026-11-22'), decision('2026-11-23')];
    expect(ledgerAsOf([], decisions, SPEAKERS, '2026-11-22', true).decisions.map((d) => d.decided)).toEqual([
      '2026-11-21',
      '2026-11-22',
    ]);
  });

  it('keeps the order of the records, whatever order they come in, and gives each its name and who speaks', () => {
    const rows = [ledgerRow(9), ledgerRow(3, { publisher: '한겨레' }), ledgerRow(11)];
    expect(
      ledgerAsOf(rows, [], SPEAKERS, '2026-11-22', true).rows.map((r) => [
        r.record,
        r.speaker.publisher,
        r.id === reportId(r),
      ]),
    ).toEqual([
      [3, 'hankyoreh', true],
      [9, 'mss', true],
      [11, 'mss', true],
    ]);
  });

  it('names every publisher that no list knows and every report given twice, in one message', () => {
    const same = { url: 'https://example.org/same' };
    const rows = [
      ledgerRow(2, same),
      ledgerRow(3, { publisher: '어느 신문' }),
      ledgerRow(4, same),
      ledgerRow(5, { publisher: '다른 신문' }),
    ];
    expect(() => ledgerAsOf(rows, [], SPEAKERS, '2026-11-22', true)).toThrowErrorMatchingInlineSnapshot(`
      [ProblemsFound: data/source/published-figures/2026-11-22.csv:3 [publisher] expected a name of data/codelist/publisher.csv or publisher-name.csv, got "어느 신문"
        → Correct the name. If it is another name of a publisher in publisher.csv, or a copy, add a line to publisher-name.csv; if the publisher is new, add it to publisher.csv in Korean and English.
      data/source/published-figures/2026-11-22.csv:4 expected a report of its own, got the report of record 2 again
        → Keep one of the two rows.
      data/source/published-figures/2026-11-22.csv:5 [publisher] expected a name of data/codelist/publisher.csv or publisher-name.csv, got "다른 신문"
        → Correct the name. If it is another name of a publisher in publisher.csv, or a copy, add a line to publisher-name.csv; if the publisher is new, add it to publisher.csv in Korean and English.]
    `);
  });

  it('looks for faults in reports of later days too', () => {
    expect(() =>
      ledgerAsOf(
        [ledgerRow(2, { publisher: '어느 신문', published: '2026-01-01' })],
        [],
        SPEAKERS,
        '2025-01-01',
        false,
      ),
    ).toThrow('어느 신문');
  });
});

describe('reportId', () => {
  it('stays the same when the ledger grows around the report, and when what is said beside the number changes', () => {
    const row = ledgerRow(2);
    expect(
      reportId({
        ...row,
        record: 900,
        note: 'another note',
        status: 'P',
        published: null,
        citation: 'other',
        publisher: '한겨레',
      }),
    ).toBe(reportId(row));
    expect(reportId(row)).toMatch(/^r[0-9a-f]{12}$/);
  });

  it.each([
    { indicator: 'jump-up' },
    { measure: 'stock' },
    { period: '2023' },
    { area: 'KR-11' },
    { breakdown: 'size=small' },
    { value: '701' },
    { unit: 'people' },
    { kind: 'plan' as const },
    { url: 'https://example.org/other' },
  ])('is another for %j', (change) => {
    expect(reportId(ledgerRow(2, change))).not.toBe(reportId(ledgerRow(2)));
  });

  it('never takes the end of one column for the start of the next', () => {
    expect(reportId(ledgerRow(2, { indicator: 'a', measure: 'bc' }))).not.toBe(
      reportId(ledgerRow(2, { indicator: 'ab', measure: 'c' })),
    );
  });
});

it('pageId names a page by its address', () => {
  expect(pageId('https://example.org/2')).toMatch(/^p[0-9a-f]{12}$/);
  expect(pageId('https://example.org/2')).not.toBe(pageId('https://example.org/3'));
});

describe('names of reports and pages', () => {
  it('differ among as many reports as the ledger may ever hold', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => ledgerRow(i + 2));
    expect(new Set(rows.map(reportId)).size).toBe(rows.length);
    expect(new Set(rows.map(({ url }) => pageId(url))).size).toBe(rows.length);
  });

  it('stop the run when two reports or two pages would bear one', () => {
    const rows = [ledgerRow(2), ledgerRow(3)];
    const names = { reportId: () => 'r1', pageId: () => 'p1' };
    expect(() => ledgerAsOf(rows, [], SPEAKERS, '2026-11-22', true, names)).toThrowErrorMatchingInlineSnapshot(`
      [ProblemsFound: data/source/published-figures/2026-11-22.csv:3 expected a name of its own, got r1, which names record 2
        → Give names more digits, in scripts/ledger/report-id.ts.
      data/source/published-figures/2026-11-22.csv:3 [url] expected a page with a name of its own, got p1, which names https://example.org/2
        → Give names more digits, in scripts/ledger/report-id.ts.]
    `);
  });
});
