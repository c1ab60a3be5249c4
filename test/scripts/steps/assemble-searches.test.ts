import { describe, expect, it } from 'vitest';
import type { SearchRow } from '../../../scripts/datasets/searches.ts';
import { assembleSearches } from '../../../scripts/steps/assemble-searches.ts';

const search = (record: number, rest: Partial<SearchRow> = {}): SearchRow => ({
  file: 'data/source/searches/2026-11-26.csv',
  record,
  corrected: [],
  searched: '2026-11-26',
  programmes: 'all',
  ko: '언론 페이지',
  en: 'Pages of newspapers',
  from: '2025-09-01',
  to: '2026-03-18',
  completeness: 'good',
  note: '',
  ...rest,
});
const PROGRAMMES = ['smart-factories', 'startup-cities', 'small-business'];

describe('assembleSearches', () => {
  it.each([
    ['all', PROGRAMMES],
    ['small-business', ['small-business']],
    ['startup-cities;small-business', ['startup-cities', 'small-business']],
  ])('reads the programmes "%s"', (programmes, named) => {
    expect(assembleSearches([search(2, { programmes })], PROGRAMMES, '2026-11-26')).toMatchObject([
      { programmes: named, place: { ko: '언론 페이지', en: 'Pages of newspapers' } },
    ]);
  });

  it('leaves out what was searched after the day of comparison', () => {
    expect(assembleSearches([search(2), search(3, { searched: '2026-11-22' })], PROGRAMMES, '2026-11-22')).toHaveLength(
      1,
    );
  });

  it('stops at every row that cannot be, in one message', () => {
    expect(() =>
      assembleSearches(
        [search(2, { programmes: 'all;exports' }), search(3, { from: '2026-04-01' }), search(4, { to: '2026-11-27' })],
        PROGRAMMES,
        '2026-11-26',
      ),
    ).toThrowErrorMatchingInlineSnapshot(`
      [ProblemsFound: data/source/searches/2026-11-26.csv:2 [programmes] expected all, or codes of data/codelist/programme.csv joined with ;, got "all"
        → Correct the code.
      data/source/searches/2026-11-26.csv:2 [programmes] expected all, or codes of data/codelist/programme.csv joined with ;, got "exports"
        → Correct the code.
      data/source/searches/2026-11-26.csv:3 [to] expected a day from 2026-04-01 to 2026-11-26, got "2026-03-18"
        → Material begins before it ends, and ends no later than we looked.
      data/source/searches/2026-11-26.csv:4 [to] expected a day from 2025-09-01 to 2026-11-26, got "2026-11-27"
        → Material begins before it ends, and ends no later than we looked.]
    `);
  });
});
