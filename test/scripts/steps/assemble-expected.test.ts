import { describe, expect, it } from 'vitest';
import { assembleExpected, type PledgeDue } from '../../../scripts/steps/assemble-expected.ts';
import type { ExpectedEntry } from '../../../scripts/editorial/expected-entry.ts';
import { pageId } from '../../../scripts/ledger/report-id.ts';
import { step } from './step.ts';

const PAGE = 'https://example.org/plan';
const name = { ko: '도시 10곳', en: 'Ten cities' };
const PLEDGES: PledgeDue[] = [
  { id: 'cities', name, due: '2030', reached: null },
  { id: 'voucher', name: { ko: '바우처', en: 'Vouchers' }, due: '2026', reached: null },
  { id: 'ceiling', name: { ko: '한도', en: 'The ceiling' }, due: '2026', reached: { step: 'in force' } },
  { id: 'past', name: { ko: '지난 약속', en: 'A pledge of last year' }, due: '2025', reached: null },
  { id: 'open', name: { ko: '기한 없음', en: 'Without a day' }, due: null, reached: null },
];
const entry = (rest: Partial<ExpectedEntry>): ExpectedEntry => ({
  id: 'first-five',
  pledge: 'cities',
  due: '2026',
  text: { ko: '5곳을 2026년까지 지정', en: 'Five by the end of 2026' },
  source: PAGE,
  stands_for_due: false,
  ...rest,
});
const options = {
  pledges: PLEDGES,
  steps: [step('2026-09-08', 'chosen', { value: 5, unit: 'cities' })],
  pages: new Set([pageId(PAGE)]),
  units: new Set(['cities']),
  asOf: '2026-11-26',
};

describe('assembleExpected', () => {
  it('joins what was announced with the due dates of the pledges, by day', () => {
    const all = assembleExpected(
      [
        entry({ seen: { stages: ['chosen'], from: '2026-01-01', unit: 'cities' } }),
        entry({ id: 'call', due: '2026-03' }),
        entry({ id: 'last-day', pledge: 'voucher', due: '2026-12-31', stands_for_due: true }),
      ],
      options,
    );
    expect(
      all
        .map(({ id, due, daysLeft, text, state, seen, page }) =>
          [due, daysLeft, id, state, seen, text.en, page].join(' | '),
        )
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "2025 | -330 | past-due | not-seen |  | A pledge of last year | 
      2026-03 | -240 | call | not-seen |  | Five by the end of 2026 | p530a3dc86a6a
      2026 | 35 | ceiling-due | seen | in force | The ceiling | 
      2026 | 35 | first-five | seen | 2026-09-08 chosen | Five by the end of 2026 | p530a3dc86a6a
      2026-12-31 | 35 | last-day | due |  | Five by the end of 2026 | p530a3dc86a6a
      2030 | 1496 | cities-due | due |  | Ten cities | "
    `);
  });

  it('stops at every entry that cannot be, in one message', () => {
    expect(() =>
      assembleExpected(
        [
          entry({}),
          entry({}),
          entry({ id: 'a', pledge: 'citys' }),
          entry({ id: 'b', source: 'https://example.org/unknown' }),
          entry({ id: 'c', seen: { stages: ['chosen'], from: '2027-01-01', unit: 'citys' } }),
          entry({ id: 'd', stands_for_due: true }),
          entry({ id: 'e', pledge: 'open', stands_for_due: true }),
        ],
        options,
      ),
    ).toThrowErrorMatchingInlineSnapshot(`
      [ProblemsFound: data/editorial/expected.yaml [a.pledge] expected a pledge of data/editorial/pledges.yaml, got "citys"
        → Correct the id, or add the pledge.
      data/editorial/expected.yaml [b.source] expected the address of a page cited by a figure or a step, got "https://example.org/unknown"
        → Cite a page of the record, or enter what the page says as a step first.
      data/editorial/expected.yaml [c.seen.from] expected a day up to 2026-12-31, when it is due, got "2027-01-01"
        → Correct the day: what comes on its day must be seen.
      data/editorial/expected.yaml [c.seen.unit] expected a code of data/codelist/unit.csv, got "citys"
        → Correct the unit.
      data/editorial/expected.yaml [d.due] expected the due date of its pledge, 2030, got "2026"
        → Correct the day, or let it not stand for the due date.
      data/editorial/expected.yaml [e.due] expected the due date of its pledge, which has none, got "2026"
        → Correct the day, or let it not stand for the due date.
      data/editorial/expected.yaml [id] expected an id of its own for each entry, got "first-five" twice
        → Give one of the two another id.]
    `);
  });
});
