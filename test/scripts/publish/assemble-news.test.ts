import { describe, expect, it } from 'vitest';
import { assembleNews, type NewsSources } from '../../../scripts/publish/assemble-news.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Revision } from '../../../src/model/publication.ts';
import { observation } from '../../src/charts/indicators.ts';
import { step } from '../steps/step.ts';

const vintages = (...from: (string | null)[]) =>
  from.map((day, i) => ({ value: i, status: 'A' as const, from: day, to: day, reports: [] }));
const indicator = (id: string, ...observations: Indicator['observations']): Indicator =>
  ({ id, observations }) as unknown as Indicator;
const news = (rest: Partial<NewsSources>): string[] =>
  assembleNews({
    steps: [],
    indicators: [],
    datasets: [{ id: 'venture', retrieved: '2026-08-26' }],
    revisions: [],
    pledges: [],
    editions: [],
    asOf: '2026-11-26',
    ...rest,
  }).map(({ kind, day, ...what }) => `${day} ${kind} ${Object.values(what).join(' ')}`);

describe('assembleNews', () => {
  it('lists steps by their own day, the latest first, for a year', () => {
    const days = ['2025-11-25', '2025-11-26', '2026-09', '2026-09-20', '2026-12'];
    expect(news({ steps: days.map((day) => step(day, 'opened')) })).toEqual([
      '2026-09 step 2026-09 opened',
      '2026-09-20 step 2026-09-20 opened',
      '2025-11-26 step 2025-11-26 opened',
    ]);
  });

  it('takes for the day of a figure that of its first publication, else the day its dataset was received', () => {
    expect(
      news({
        indicators: [
          indicator(
            'exports',
            observation('2025', 118, { vintages: vintages('2026-01-23', '2026-03-01') }),
            observation('2026-H1', 64, { vintages: vintages('2026-07-23') }),
            observation('2026-Q2', 33, { vintages: vintages('2026-07-23') }),
            observation('2026-H1', 7, { vintages: vintages('2026-07-23'), breakdown: 'destination=US' }),
            observation('2026-Q3', null, { vintages: vintages('2026-10-23') }),
            observation('2026-Q1', 31, { vintages: vintages('2026-04') }),
            observation('2026-02', 9, { vintages: vintages(null) }),
          ),
          indicator(
            'venture',
            observation('2026-H1', 8867.6, { source: 'venture', vintages: vintages(null) }),
            observation('2025-Q2', 3000, { source: 'venture', vintages: vintages(null) }),
          ),
        ],
      }),
    ).toEqual([
      '2026-08-26 figure true venture 2026-H1|KR| 0',
      '2026-07-23 figure false exports 2026-H1|KR| 2',
      '2026-01-23 figure false exports 2025|KR| 0',
    ]);
  });

  it('names each verdict that moved since the edition before', () => {
    const edition = (as_of: string, state: 'behind' | 'on-track') => ({
      as_of,
      method: '1.0',
      states: { a: state, b: state },
    });
    const pledges = [
      { id: 'a', state: 'on-track' },
      { id: 'b', state: 'behind' },
      { id: 'c', state: 'met' },
    ] as const;
    const editions = [
      edition('2026-11-26', 'on-track'),
      edition('2026-11-22', 'behind'),
      edition('2026-10-01', 'on-track'),
    ];
    expect(news({ pledges, editions })).toEqual(['2026-11-26 verdict a behind on-track']);
    expect(news({ pledges, editions: [] })).toEqual([]);
  });

  it('lists revisions of a known day by their place in the list', () => {
    const revisions = [null, '2026-02-13', '2026-02'].map((day) => ({ day }) as unknown as Revision);
    expect(news({ revisions })).toEqual(['2026-02-13 revision 1']);
  });
});
