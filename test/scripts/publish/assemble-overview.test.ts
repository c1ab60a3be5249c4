import { expect, it } from 'vitest';
import { METHOD } from '../../../scripts/terms/method.ts';
import { assembleOverview } from '../../../scripts/publish/assemble-overview.ts';
import type { Publication } from '../../../src/model/publication.ts';

const indicator = (
  id: string,
  programme: string,
  target: boolean,
  state: string,
  status: string | null,
  observations: object[] = [],
) => ({
  id,
  programme,
  target: target ? { value: 1 } : null,
  verdict: { state, compound: status ? { ratio: 1, status } : null },
  observations,
});
const rest = (change: object = {}): Omit<Publication, 'overview'> =>
  ({
    codelists: {
      programmes: [
        { code: 'factories', flagship: true },
        { code: 'startups', flagship: false },
        { code: 'cities', flagship: true },
      ],
    },
    indicators: [
      indicator('built', 'factories', false, 'no-target', null, [
        { low: null, value: 1 },
        { low: 1, value: 2 },
        { low: null, value: null },
      ]),
      indicator('smart-factories', 'factories', true, 'behind', 'moderate_progress', [{ low: 0, value: 1 }]),
      indicator('ai-factories', 'factories', true, 'met', 'target_achieved'),
      indicator('tips', 'startups', true, 'on-track', 'limited_progress'),
    ],
    pledges: [
      { id: 'a', programme: 'startups', state: 'not-rated' },
      { id: 'b', programme: 'factories', state: 'behind' },
      { id: 'c', programme: 'startups', state: 'met' },
      { id: 'd', programme: 'startups', state: 'not-rated' },
    ],
    reports: [{ unused: null }, { unused: 'plan' }, { unused: null }],
    pages: [
      { publisher: 'x', published: '2026-05-23' },
      { publisher: 'y', published: '2026-05-22' },
      { publisher: 'x', published: null },
      { publisher: 'x', published: '2026-05' },
    ],
    revisions: Array.from({ length: 9 }, () => ({})),
    ...change,
  }) as unknown as Omit<Publication, 'overview'>;

it('assembleOverview counts, groups and names what the home page says', () => {
  expect(assembleOverview(rest(), '2026-11-22', 59)).toEqual({
    asOf: '2026-11-22',
    method: METHOD.version,
    counts: {
      indicators: 4,
      observations: 4,
      reports: 3,
      reportsUsed: 2,
      pages: 4,
      publishers: 2,
      pagesLastHalfYear: 2,
      pledges: 4,
      statements: 59,
      silent: 2,
      contested: 2,
      missing: 1,
      revisions: 9,
    },
    pledgeStates: [
      { state: 'met', pledges: ['c'] },
      { state: 'behind', pledges: ['b'] },
      { state: 'not-rated', pledges: ['a', 'd'] },
    ],
    programmes: [
      {
        programme: 'factories',
        lead: 'smart-factories',
        indicators: ['built', 'smart-factories', 'ai-factories'],
        pledges: ['b'],
      },
      { programme: 'startups', lead: null, indicators: ['tips'], pledges: ['a', 'c', 'd'] },
      { programme: 'cities', lead: null, indicators: [], pledges: [] },
    ],
    recentRevisions: [0, 1, 2, 3, 4, 5, 6, 7],
    yardsticksDiffer: ['smart-factories', 'tips'],
  });
});

it('assembleOverview names no more recent revisions than there are', () => {
  expect(assembleOverview(rest({ revisions: [{}, {}] }), '2026-11-22', 59).recentRevisions).toEqual([0, 1]);
});
