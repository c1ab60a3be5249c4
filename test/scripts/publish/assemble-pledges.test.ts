import { describe, expect, it } from 'vitest';
import type { Editorial, NoPledgeEntry, PledgeEntry } from '../../../scripts/editorial/read-editorial.ts';
import { assemblePledges, isPresentTarget, statementKey } from '../../../scripts/publish/assemble-pledges.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { pageId } from '../../../scripts/ledger/report-id.ts';
import { ledgerOf } from '../../../scripts/ledger/ledger.ts';
import { ledgerRow, type LedgerRow } from '../ledger/ledger-row.ts';

const text = (en: string) => ({ ko: `${en} (한국어)`, en });
const statement = (record: number, change: Partial<LedgerRow> = {}) =>
  ledgerRow(record, { kind: 'target', period: '2030', published: '2025-12-17', value: '1200', ...change });
const pledge = (change: Partial<PledgeEntry> = {}): PledgeEntry => ({
  id: 'tips',
  programme: 'startups',
  plan: 'work-report',
  kind: 'level',
  name: text('TIPS'),
  indicator: null,
  value: 1200,
  unit: 'companies',
  due: '2030',
  wording: text('wording'),
  counts: text('counts'),
  counts_not: text('counts not'),
  first_figure: text('first'),
  related: [],
  pages: [],
  statements: [{ indicator: 'tips' }],
  ...change,
});
const followed = (change: object = {}): Indicator =>
  ({
    id: 'tips-firms',
    unit: 'people',
    counts: text('counts of the indicator'),
    countsNot: text('counts not of the indicator'),
    firstFigure: null,
    target: { value: 900, due: '2028', pledge: 'tips' },
    verdict: { state: 'behind', latest: { period: '2025', value: 700, status: 'A', published: '2026-02-13' } },
    ...change,
  }) as unknown as Indicator;

const PLANS = [{ id: 'work-report', name: text('Work Report'), day: '2025-12-17', page: 'https://example.org/plan' }];
const CITED = new Set(['https://example.org/plan', 'https://example.org/rule']);

const assemble = (
  pledges: PledgeEntry[],
  rows: LedgerRow[],
  { indicators = [] as Indicator[], noPledges = [] as NoPledgeEntry[], complete = true } = {},
) =>
  assemblePledges(
    { plans: PLANS, pledges, noPledges } as unknown as Editorial,
    ledgerOf(rows, []),
    indicators,
    CITED,
    '2026-11-22',
    complete,
  );

describe('isPresentTarget', () => {
  it.each([
    ['2025-09', {}, true],
    ['2025-09-01', {}, true],
    ['2025-08-31', {}, false],
    ['2025-08', {}, false],
    ['2026-01-30', {}, true],
    [null, {}, false],
    ['2025-12-17', { kind: 'plan' }, false],
    ['2025-12-17', { kind: 'observation' }, false],
  ] as const)('published %s %j: %s', (published, change, present) => {
    expect(isPresentTarget(statement(2, { published, ...change }))).toBe(present);
  });
});

describe('assemblePledges', () => {
  it('takes value, unit, due year and state from the indicator that follows the pledge', () => {
    const made = assemble([pledge({ indicator: 'tips-firms' })], [statement(2)], {
      indicators: [followed({ firstFigure: text('of the indicator') })],
    });
    expect(made.pledges).toMatchObject([
      {
        value: 900,
        unit: 'people',
        due: '2028',
        state: 'behind',
        indicator: 'tips-firms',
        firstFigure: text('of the indicator'),
      },
    ]);
  });

  it('takes no due year from the table where the indicator says that there is none', () => {
    const indicators = [followed({ target: { value: 900, due: null, pledge: 'tips' } })];
    const followedOnly = pledge({ indicator: 'tips-firms', value: undefined as never, unit: undefined as never });
    expect(assemble([followedOnly], [statement(2)], { indicators }).pledges[0]).toMatchObject({
      value: 900,
      unit: 'people',
      due: null,
    });
  });

  it('wants no pledge for an indicator without a target', () => {
    expect(assemble([], [], { indicators: [followed({ target: null })] }).pledges).toEqual([]);
  });

  it('takes them from the table where no indicator follows it', () => {
    const made = assemble([pledge()], [statement(2), statement(3, { published: '2026-01-02' })]);
    expect(made.pledges).toEqual([
      {
        id: 'tips',
        programme: 'startups',
        kind: 'level',
        plan: 'work-report',
        pledged: '2025-12-17',
        name: text('TIPS'),
        value: 1200,
        unit: 'companies',
        due: '2030',
        wording: text('wording'),
        counts: text('counts'),
        countsNot: text('counts not'),
        inForce: null,
        indicator: null,
        related: [],
        state: 'not-rated',
        firstFigure: text('first'),
        statements: ['r2', 'r3'],
        pages: [],
        silence: { daysSincePledge: 340, lastFigure: null, daysSinceFigure: null },
      },
    ]);
    expect(assemble([pledge({ due: undefined as never })], [statement(2)]).pledges[0]?.due).toBeNull();
  });

  it.each([
    [
      'from the day of the figure',
      { state: 'behind', latest: { period: '2025', published: '2026-11-01' } },
      { period: '2025', published: '2026-11-01' },
      21,
    ],
    [
      'from the last day of its month',
      { state: 'behind', latest: { period: '2025', published: '2026-10' } },
      { period: '2025', published: '2026-10' },
      22,
    ],
    [
      'from the end of its period when it is undated',
      { state: 'met', latest: { period: '2026-10', published: null } },
      { period: '2026-10', published: null },
      22,
    ],
    [
      'not at all before the first figure',
      { state: 'not-rated', latest: { period: '2023', published: '2024-01-01' } },
      null,
      null,
    ],
    ['not at all without a figure', { state: 'too-early', latest: null }, null, null],
  ])('counts the silence %s', (_, verdict, lastFigure, daysSinceFigure) => {
    const made = assemble([pledge({ indicator: 'tips-firms' })], [statement(2)], {
      indicators: [followed({ verdict })],
    });
    expect(made.pledges[0]?.silence).toEqual({
      daysSincePledge: 340,
      lastFigure,
      daysSinceFigure,
    });
  });

  it('says what it counts in the words of the indicator that follows it', () => {
    const made = assemble([pledge({ indicator: 'tips-firms' })], [statement(2)], { indicators: [followed()] });
    expect(made.pledges[0]).toMatchObject({
      counts: text('counts of the indicator'),
      countsNot: text('counts not of the indicator'),
    });
  });

  const rule = pledge({ kind: 'rule', value: undefined, unit: undefined, due: null, statements: [] });
  it.each([
    ['a rule in force', { in_force: { from: '2026-11-22', page: 'https://example.org/rule' } }, 'in-force'],
    ['a rule still to come', { in_force: { from: '2026-11-23', page: 'https://example.org/rule' } }, 'not-rated'],
    ['a rule of which no page says that it applies', {}, 'not-rated'],
  ] as const)('needs no number and no figure for %s', (_, change, state) => {
    const made = assemble([{ ...rule, pages: ['https://example.org/plan'], ...change }], []);
    expect(made.pledges).toMatchObject([
      { value: null, unit: null, due: null, state, pages: [pageId('https://example.org/plan')], statements: [] },
    ]);
  });

  it('maps every statement, orders pledges by name, and counts equal statements once', () => {
    const rows = [
      statement(2),
      statement(3),
      statement(4, { value: '1000' }),
      statement(5, { indicator: 'jump-up' }),
      statement(6, { indicator: 'other' }),
      statement(7, { published: '2024-01-01' }),
      ledgerRow(8),
    ];
    const made = assemble([pledge(), pledge({ id: 'jump-up', statements: [{ indicator: 'jump-up' }] })], rows, {
      noPledges: [{ reason: text('another ministry'), statements: [{ indicator: 'other' }] }],
    });
    expect(made.pledges.map((p) => [p.id, p.statements])).toEqual([
      ['jump-up', ['r5']],
      ['tips', ['r2', 'r3', 'r4']],
    ]);
    expect(made.noPledges).toEqual([{ reason: text('another ministry'), statements: ['r6'] }]);
    expect(Object.fromEntries(made.pledgeOf)).toEqual({ r2: 'tips', r3: 'tips', r4: 'tips', r5: 'jump-up' });
    expect(made.statementCount).toBe(4);
  });

  it.each([
    ['indicator', { indicator: 'x' }],
    ['measure', { measure: 'x' }],
    ['period', { period: '2029' }],
    ['area', { area: 'KR-11' }],
    ['breakdown', { breakdown: 'a=b' }],
    ['value', { value: '1' }],
    ['unit', { unit: 'x' }],
  ] as const)('tells statements apart by %s', (_, change) => {
    expect(statementKey(statement(2, change))).not.toBe(statementKey(statement(2)));
  });

  it('leaves out, on an earlier day, what nobody had stated yet', () => {
    const made = assemble(
      [pledge(), pledge({ id: 'jump-up', statements: [{ indicator: 'jump-up' }] })],
      [statement(2)],
      {
        complete: false,
        noPledges: [{ reason: text('another ministry'), statements: [{ indicator: 'other' }] }],
      },
    );
    expect([made.pledges.map((p) => p.id), made.noPledges]).toEqual([['tips'], []]);
  });

  it('leaves out a pledge that only other columns of the ledger hold', () => {
    const made = assemble(
      [
        pledge({
          statements: [{ indicator: 'tips', value: '1200', publisher: '중소벤처기업부', url: 'https://example.org/2' }],
        }),
      ],
      [statement(2), statement(3, { value: '1', published: '2024-01-01' })],
    );
    expect(made.pledges[0]?.statements).toEqual(['r2']);
  });

  it('wants every statement of the table in the ledger, unless told that the day is an earlier one', () => {
    const editorial = { plans: PLANS, pledges: [pledge()], noPledges: [] } as unknown as Editorial;
    expect(() => assemblePledges(editorial, ledgerOf([], []), [], CITED, '2026-11-22')).toThrow(
      'expected a statement in the ledger like',
    );
    expect(assemblePledges(editorial, ledgerOf([], []), [], CITED, '2026-11-22', false).pledges).toEqual([]);
  });

  it('names every fault of the table in one message', () => {
    const run = () =>
      assemble(
        [
          pledge({ statements: [{ indicator: 'tips' }, { indicator: 'tips', period: '2099' }] }),
          pledge({ id: 'twin', statements: [{ indicator: 'tips', value: '1200' }] }),
          pledge({ id: 'no-such-indicator', indicator: 'unknown', statements: [{ indicator: 'a' }] }),
          pledge({ id: 'without-target', indicator: 'plain', statements: [{ indicator: 'b' }] }),
          pledge({ id: 'names-another', indicator: 'tips-firms', statements: [{ indicator: 'c' }] }),
          pledge({ id: 'no-value', value: undefined as never, statements: [{ indicator: 'd' }] }),
          pledge({ id: 'no-unit', unit: undefined as never, statements: [{ indicator: 'e' }] }),
          pledge({ id: 'no-words', counts: undefined as never, statements: [{ indicator: 'g' }] }),
          pledge({ id: 'own-ground', related: ['nowhere'], statements: [{ indicator: 'h' }] }),
          pledge({ id: 'no-plan', plan: 'unknown', statements: [{ indicator: 'i' }] }),
          pledge({ id: 'older', statements: [{ indicator: 'j' }] }),
          pledge({ id: 'unstated', statements: [] }),
          { ...rule, id: 'unknown-page', pages: ['https://example.org/unknown'] },
          pledge({
            id: 'in-force',
            in_force: { from: '2026-01-01', page: 'https://example.org/rule' },
            statements: [{ indicator: 'k' }],
          }),
        ],
        [
          statement(2),
          ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'k'].map((indicator, i) => statement(3 + i, { indicator })),
          statement(13, { indicator: 'j', published: '2025-11-01' }),
        ],
        {
          indicators: [followed(), followed({ id: 'plain', target: null }), followed({ id: 'forgotten' })],
          noPledges: [{ reason: text('a goal of others'), statements: [{ indicator: 'z' }] }],
        },
      );
    expect(run).toThrowErrorMatchingInlineSnapshot(`
      [ProblemsFound: data/editorial/pledges.yaml [tips] expected a statement in the ledger like {"indicator":"tips","period":"2099"}, got none
        → Correct the columns, or take the line out.
      data/editorial/pledges.yaml [twin] expected statements of its own, got the one of record 2, which belongs to tips
        → Map it once.
      data/editorial/pledges.yaml [no-such-indicator] expected an indicator with a target, got "unknown"
        → Name an indicator whose definition has a target, or give value and unit here.
      data/editorial/pledges.yaml [without-target] expected an indicator with a target, got "plain"
        → Name an indicator whose definition has a target, or give value and unit here.
      data/editorial/pledges.yaml [names-another] expected an indicator that names this pledge, got "tips"
        → Let both name each other.
      data/editorial/pledges.yaml [no-value] expected value and unit together, got one of them
        → Give both, or neither where no number was promised.
      data/editorial/pledges.yaml [no-unit] expected value and unit together, got one of them
        → Give both, or neither where no number was promised.
      data/editorial/pledges.yaml [no-words] expected counts and counts_not, got none
        → Say what the pledge counts and what it does not.
      data/editorial/pledges.yaml [own-ground] expected another indicator in related, got "nowhere"
        → Name an indicator that shows the ground it stands on.
      data/editorial/pledges.yaml [no-plan] expected a plan of data/editorial/plans.yaml, got "unknown"
        → Add the plan, or correct its id.
      data/editorial/pledges.yaml [older] expected no statement before its plan of 2025-12-17, got record 13 of 2025-11-01
        → Name the plan that stated it first.
      data/editorial/pledges.yaml [unstated] expected a statement or a page, got none
        → Name a target of the ledger, or a page that states it.
      data/editorial/pledges.yaml [unknown-page] expected a page that a report or a step cites, got "https://example.org/unknown"
        → Add what it says to the record first.
      data/editorial/pledges.yaml [in-force] expected no in_force for the kind level, got 2026-01-01
        → Only a rule comes into force.
      data/editorial/pledges.yaml [no pledge: a goal of others] expected a statement in the ledger like {"indicator":"z"}, got none
        → Correct the columns, or take the line out.
      data/editorial/pledges.yaml expected a pledge for the statement of record 8, f · flow · 2030 · KR · companies · 1200, got none
        → Map it to a pledge, or say under no_pledges why it is none.
      data/editorial/pledges.yaml expected a pledge for the target of the indicator forgotten, got none
        → Add the pledge with its statements.]
    `);
  });
});
