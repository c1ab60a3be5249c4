import { expect, it } from 'vitest';
import { formatPace, formatShare } from '../../src/format/value.ts';
import { lookupOf } from '../../src/door/lookup.ts';
import { readPublication } from '../../src/door/read-publication.ts';
import { observationKey } from '../../src/model/observation.ts';
import { PUBLISHED } from '../committed-data.ts';

/*
 * What the published figures have to give, worked out by hand from the pages: 16,754.0 = 13,624.4 + 8,867.6 − 5,738.0.
 * New figures may move it; then the sum is done again by hand.
 */
const publication = readPublication(PUBLISHED);
const { indicatorOf, pledgeOf, stepOf } = lookupOf(publication);
const ladderOf = (id: string) => publication.ladders.find(({ pledge }) => pledge === id);

const investment = indicatorOf('venture-investment');
const { verdict } = investment;
const figure = (period: string) => investment.observations.find((o) => observationKey(o) === `${period}|KR|`);
const twelveMonths = figure('2025-07/2026-06');
const [ceiling, discovery] = [pledgeOf('store-demolition-support'), pledgeOf('k-discovery')];

it.for<[what: string, found: unknown, expected: unknown]>([
  [
    'venture investment starts from the year nearest to the pledge',
    verdict.baseline,
    { period: '2025', value: 13624.4 },
  ],
  ['… at twelve months to June 2026', [verdict.latest?.period, verdict.latest?.value], ['2025-07/2026-06', 16754]],
  ['… worked out by us', [twelveMonths?.status, twelveMonths?.origin], ['E', 'derived']],
  ['… from three figures', twelveMonths?.inputs, ['2025', '2025-H1', '2026-H1']],
  ['… as strong as the weakest of them', twelveMonths?.strength, 'copy'],
  ['… where the path to 40 trillion stands at', verdict.onPath?.toFixed(1), '16262.0'],
  ['… which reads as this share of the pace, cut', verdict.pace === null ? '' : formatPace(verdict.pace), '118%'],
  [
    '… with no class drawn from it',
    [verdict.state, verdict.paceState, verdict.compound?.status],
    ['too-early', null, 'not_available'],
  ],
  ['… until the first full year', verdict.firstJudged, '2026'],
  [
    '… the half year beside the one before',
    [verdict.partYear?.from, verdict.partYear?.to],
    [
      { period: '2025-H1', value: 5738 },
      { period: '2026-H1', value: 8867.6 },
    ],
  ],
  ['… above it by', formatShare(verdict.partYear?.share ?? 0), '54.5%'],
  ['… marked as a copy', [verdict.partYear?.copy, figure('2026-H1')?.strength], [true, 'copy']],
  ['… and leading the page', investment.headline, '2026-H1|KR|'],
  [
    'unicorns: too early, from the level at the end of 2025',
    [indicatorOf('unicorns').verdict.state, indicatorOf('unicorns').verdict.baseline],
    ['too-early', { period: '2025-12', value: 27 }],
  ],
  [
    'the ceiling for closing a shop: in force before it was pledged',
    [ceiling.state, ceiling.inForce?.from, ceiling.pledged],
    ['in-force', '2025-07-11', '2025-12-17'],
  ],
  [
    'discovery: passed',
    stepOf(ladderOf('k-discovery')?.rungs.find(({ rung }) => rung === 'enacted')?.step ?? '').stage,
    'legislated',
  ],
  ['… and to apply from', [discovery.state, discovery.inForce?.from], ['not-rated', '2028-02-20']],
  [
    'the verdicts that moved are told from both methods',
    publication.method.moved.map(({ indicator, before, after }) => [indicator, before.state, after.state]),
    [
      ['cosmetics-exports', 'on-track', 'too-early'],
      ['venture-investment', 'behind', 'too-early'],
    ],
  ],
])('%s', ([, found, expected]) => expect(found).toEqual(expected));
