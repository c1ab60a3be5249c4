import { describe, expect, it } from 'vitest';
import { assembleLadder, type PledgeOfLadder } from '../../../scripts/steps/assemble-ladder.ts';
import { rungOf } from '../../../scripts/steps/rungs.ts';
import type { Expected, Ladder, PledgeKind, Step } from '../../../src/model/step.ts';
import { step } from './step.ts';

const pledge = (kind: PledgeKind, figure: PledgeOfLadder['figure'] = null): PledgeOfLadder => ({
  id: 'cities',
  kind,
  pledged: '2025-12-17',
  statementRead: true,
  figure,
});

type Told = readonly [date: string, stage: Step['stage'], read?: 'page' | 'copy'];

const ladder = (kind: PledgeKind, told: readonly Told[], figure: PledgeOfLadder['figure'] = null): Ladder =>
  assembleLadder(
    pledge(kind, figure),
    told.map(([date, stage, read = 'page']) =>
      step(date, stage, { rung: rungOf(stage, kind), ground: date < '2025-12-17', read: read === 'page' }),
    ),
    [],
  );

/** Draws a ladder as a line: ● a page was read, ○ a copy is all we hold, · nothing; (…) ground. */
const draw = ({ rungs, furthest, steps, last }: Ladder): string =>
  `${rungs
    .map(
      ({ rung, date, read, ground }) =>
        `${rung} ${date === null ? '·' : `${read ? '●' : '○'} ${date}`}${ground ? ` (${ground})` : ''}`,
    )
    .join(' | ')} → ${furthest}, ${steps} since, last ${last}`;

const CASES: readonly (readonly [string, PledgeKind, readonly Told[], PledgeOfLadder['figure']?])[] = [
  ['nothing', 'choice', []],
  ['the announcement alone', 'choice', [['2025-12-17', 'announced']]],
  [
    'ground alone',
    'rule',
    [
      ['2025-07-30', 'legislated'],
      ['2025-07-11', 'delivered'],
    ],
  ],
  [
    'a call told by a copy',
    'choice',
    [
      ['2025-12-17', 'announced'],
      ['2026-06', 'opened', 'copy'],
    ],
  ],
  [
    'two calls',
    'choice',
    [
      ['2026-03-26', 'opened'],
      ['2026-08-20', 'opened', 'copy'],
    ],
  ],
  [
    'a choice before a later call',
    'choice',
    [
      ['2026-06-09', 'chosen'],
      ['2026-08-20', 'opened'],
    ],
  ],
  [
    'marks alone',
    'outcome',
    [
      ['2026-02-03', 'changed'],
      ['2026-07-03', 'stalled'],
      ['2026-09-29', 'reviewed'],
    ],
  ],
  ['a bill', 'rule', [['2025-12-19', 'proposed']]],
  [
    'a law',
    'rule',
    [
      ['2025-12-19', 'proposed'],
      ['2026-01-29', 'legislated'],
    ],
  ],
  [
    'applicants for a rule',
    'rule',
    [
      ['2026-02-11', 'opened'],
      ['2026-03-01', 'applied'],
    ],
  ],
  ['a figure', 'outcome', [['2026-01-23', 'opened']], { period: '2025-07/2026-06', read: true }],
  ['a figure of the year that was nearly over', 'outcome', [], { period: '2025', read: true }],
  ['a copied figure', 'level', [], { period: '2026-H1', read: false }],
  ['a figure for a rule', 'rule', [], { period: '2026', read: true }],
];

describe('assembleLadder', () => {
  it('reads a ladder off the steps of a pledge', () => {
    expect(
      CASES.map(([name, kind, told, figure]) => `${name} (${kind}): ${draw(ladder(kind, told, figure))}`).join('\n'),
    ).toMatchInlineSnapshot(`
      "nothing (choice): announced ● 2025-12-17 | enacted · | opened · | applied · | chosen · | delivered · | counted · → announced, 0 since, last null
      the announcement alone (choice): announced ● 2025-12-17 | enacted · | opened · | applied · | chosen · | delivered · | counted · → announced, 0 since, last 2025-12-17 announced
      ground alone (rule): announced ● 2025-12-17 | enacted · (2025-07-30 legislated) | opened · | delivered · (2025-07-11 delivered) → announced, 0 since, last null
      a call told by a copy (choice): announced ● 2025-12-17 | enacted · | opened ○ 2026-06 | applied · | chosen · | delivered · | counted · → opened, 1 since, last 2026-06 opened
      two calls (choice): announced ● 2025-12-17 | enacted · | opened ○ 2026-08-20 | applied · | chosen · | delivered · | counted · → opened, 2 since, last 2026-08-20 opened
      a choice before a later call (choice): announced ● 2025-12-17 | enacted · | opened ● 2026-08-20 | applied · | chosen ● 2026-06-09 | delivered · | counted · → chosen, 2 since, last 2026-08-20 opened
      marks alone (outcome): announced ● 2025-12-17 | enacted · | opened · | applied · | chosen · | delivered · | counted · → announced, 3 since, last 2026-09-29 reviewed
      a bill (rule): announced ● 2025-12-17 | enacted · | opened · | delivered · → announced, 1 since, last 2025-12-19 proposed
      a law (rule): announced ● 2025-12-17 | enacted ● 2026-01-29 | opened · | delivered · → enacted, 2 since, last 2026-01-29 legislated
      applicants for a rule (rule): announced ● 2025-12-17 | enacted · | opened ● 2026-02-11 | delivered · → opened, 2 since, last 2026-03-01 applied
      a figure (outcome): announced ● 2025-12-17 | enacted · | opened ● 2026-01-23 | applied · | chosen · | delivered · | counted ● 2025-07/2026-06 → counted, 1 since, last 2026-01-23 opened
      a figure of the year that was nearly over (outcome): announced ● 2025-12-17 | enacted · | opened · | applied · | chosen · | delivered · | counted · → announced, 0 since, last null
      a copied figure (level): announced ● 2025-12-17 | enacted · | opened · | applied · | chosen · | delivered · | counted ○ 2026-H1 → counted, 0 since, last null
      a figure for a rule (rule): announced ● 2025-12-17 | enacted · | opened · | delivered · → announced, 0 since, last null"
    `);
  });

  it.each([
    { statementRead: true, told: [], read: true },
    { statementRead: true, told: ['copy'], read: true },
    { statementRead: false, told: ['page'], read: true },
    { statementRead: false, told: ['copy'], read: false },
    { statementRead: false, told: [], read: false },
  ] as const)('reads the announcement in its statement or in a step: %j', ({ statementRead, told, read }) => {
    const steps = told.map((how) => step('2025-12-17', 'announced', { rung: 'announced', read: how === 'page' }));
    const { rungs } = assembleLadder({ ...pledge('choice'), statementRead }, steps, []);
    expect(rungs[0]).toMatchObject({ rung: 'announced', read });
  });

  it('takes the first thing that is still to come for the next', () => {
    const expected = (id: string, state: Expected['state']): Expected => ({
      id,
      pledge: 'cities',
      due: '2026-12',
      daysLeft: 35,
      text: { ko: '', en: '' },
      state,
      seen: null,
      page: null,
    });
    const list = [expected('a', 'seen'), expected('b', 'not-seen'), expected('c', 'due'), expected('d', 'due')];
    expect(assembleLadder(pledge('choice'), [], list).next).toBe('c');
    expect(assembleLadder(pledge('choice'), [], []).next).toBeNull();
  });
});
