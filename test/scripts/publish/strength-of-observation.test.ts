import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../scripts/ledger/ledger.ts';
import { strengthOfObservation } from '../../../scripts/publish/strength-of-observation.ts';
import { OBSERVATION_DEFAULTS, type Observation } from '../../../src/model/observation.ts';
import { ledgerRow } from '../ledger/ledger-row.ts';

const paper = (name: string) => ({ speaker: { publisher: name, carrier: null, kind: 'press' as const, group: name } });
const ministry = { speaker: { publisher: 'mss', carrier: null, kind: 'official' as const, group: 'mss' } };

/** The pages, by what they are. */
const PAGES = {
  ministry,
  paper: paper('a'),
  'same house': { speaker: { ...paper('a').speaker, publisher: 'a-tv' } },
  'another paper': paper('b'),
  undated: { ...paper('c'), published: null },
  headline: { ...ministry, read: 'headline' as const },
};
type PageName = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as PageName[];
const ledger = ledgerOf(
  NAMES.map((name, i) => ledgerRow(i + 2, { id: name, ...PAGES[name] })),
  [],
);
const DATASETS = [
  { id: 'kosis', publicCopy: null },
  { id: 'retyped', publicCopy: 'a repository' },
];

const observation = (period: string, change: Partial<Observation>): Observation => ({
  ...OBSERVATION_DEFAULTS,
  area: 'KR',
  breakdown: '',
  period,
  value: 1,
  status: 'A',
  origin: 'report',
  ...change,
});
const stated = (...pages: PageName[]): Observation =>
  observation('2025', { reports: pages.map((report) => ({ report, role: 'published', vintage: 0 })) });
const derivedFrom = (tree: ReadonlyMap<Observation, readonly Observation[]>) => (o: Observation) => tree.get(o) ?? [];

describe('strengthOfObservation', () => {
  it.each<[string, PageName[], string]>([
    ['of a page of the ministry', ['paper', 'ministry'], 'official'],
    ['of two houses', ['paper', 'another paper'], 'several'],
    ['of one house twice', ['paper', 'same house'], 'single'],
    ['of a page without a date', ['undated'], 'undated'],
    ['of a headline', ['headline'], 'copy'],
  ])('is, %s, %j: %s', (_, pages, strength) => {
    expect(strengthOfObservation(stated(...pages), () => [], ledger, DATASETS)).toBe(strength);
  });

  it.each([
    ['kosis', 'official'],
    ['retyped', 'copy'],
  ])('of a figure summed from the dataset %s is %s', (source, strength) => {
    expect(strengthOfObservation(observation('2025', { source }), () => [], ledger, DATASETS)).toBe(strength);
  });

  it('of a derived figure is the weakest of what it was made from, through every step between', () => {
    const [strong, weak, half] = [stated('ministry'), stated('headline'), observation('2025-H1', {})];
    const year = observation('2025', { origin: 'derived' });
    const of = (tree: Map<Observation, Observation[]>) =>
      strengthOfObservation(year, derivedFrom(tree), ledger, DATASETS);
    expect(of(new Map([[year, [strong, stated('paper')]]]))).toBe('single');
    expect(
      of(
        new Map([
          [year, [strong, half]],
          [half, [strong, weak]],
        ]),
      ),
    ).toBe('copy');
  });

  it('of a missing value is none', () => {
    expect(strengthOfObservation({ ...stated('ministry'), value: null }, () => [], ledger, DATASETS)).toBeNull();
  });
});
