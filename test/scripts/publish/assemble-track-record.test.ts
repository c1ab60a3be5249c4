import { describe, expect, it } from 'vitest';
import type { Editorial, PastTargetEntry } from '../../../scripts/editorial/read-editorial.ts';
import { assembleTrackRecord } from '../../../scripts/publish/assemble-track-record.ts';
import { ledgerOf } from '../../../scripts/ledger/ledger.ts';
import { ledgerRow, type LedgerRow } from '../ledger/ledger-row.ts';

/** A statement of the target of 2023, unless said. */
const row = (record: number, change: Partial<LedgerRow>): LedgerRow =>
  ledgerRow(record, { period: '2023', value: '720', kind: 'target', published: '2023-01-03', ...change });
const entry: PastTargetEntry = {
  id: 'tips-2023',
  programme: 'startups-ventures',
  name: { ko: '팁스', en: 'TIPS' },
  value: 720,
  unit: 'companies',
  due: '2023',
  indicator: 'tips',
  statements: [{ indicator: 'tips', period: '2023', value: '720' }],
  reached: { indicator: 'tips', measure: 'flow', period: '2023', unit: 'companies' },
  state: null,
  state_source: null,
  note: { ko: '주', en: 'note' },
  earlier_forms: [],
};
const assemble = (change: Partial<PastTargetEntry>, ...more: LedgerRow[]) =>
  assembleTrackRecord(
    { pastTargets: [{ ...entry, ...change }] } as unknown as Editorial,
    ledgerOf([row(2, {}), ...more], []),
  );

describe('assembleTrackRecord', () => {
  it.each([
    ['met', '720', 'met'],
    ['met', '1000', 'met'],
    ['missed', '719', 'missed'],
  ])('computes %s from a figure of %s', (_, value, state) => {
    const [target] = assemble({}, row(3, { kind: 'observation', value, published: '2024-02-01' }));
    expect(target).toMatchObject({
      state,
      announced: '2023-01-03',
      reached: { period: '2023', value: Number(value), reports: ['r3'] },
      statements: ['r2'],
    });
  });

  it('says no-figure where none is named', () => {
    expect(assemble({ reached: null })[0]).toMatchObject({ state: 'no-figure', reached: null });
  });

  it('takes what stands after all reports of the outcome, and names them all', () => {
    const [target] = assemble(
      {},
      row(3, { kind: 'observation', value: '730', published: '2024-02-01' }),
      row(4, { kind: 'observation', value: '710', published: '2024-09-01' }),
    );
    expect(target).toMatchObject({ state: 'missed', reached: { value: 710, reports: ['r3', 'r4'] } });
  });

  it('dates the announcement by the earliest dated statement, a month by its last day', () => {
    const more = [
      row(3, { published: '2022-12' }),
      row(4, { published: null, kind: 'plan' }),
      row(5, { published: '2023-02-01' }),
    ];
    expect(assemble({ reached: null }, ...more)[0]).toMatchObject({
      announced: '2022-12-31',
      statements: ['r2', 'r3', 'r4', 'r5'],
    });
    expect(
      assembleTrackRecord(
        { pastTargets: [{ ...entry, reached: null }] } as unknown as Editorial,
        ledgerOf([row(2, { published: null })], []),
      )[0]?.announced,
    ).toBeNull();
  });

  it.each(['dropped', 'replaced'] as const)('says %s with the report that says so among its statements', (state) => {
    const [target] = assemble(
      { reached: null, state, state_source: { indicator: 'tips', period: '2023', value: '1' } },
      row(3, { kind: 'observation', value: '1' }),
    );
    expect(target).toMatchObject({ state, statements: ['r2', 'r3'] });
  });

  it.each([
    ['running', 'running'],
    ['no-figure', 'no-figure'],
  ] as const)('needs no source for %s', (state, expected) => {
    expect(assemble({ reached: null, state })[0]?.state).toBe(expected);
  });

  it('names a statement once that is its own source', () => {
    expect(
      assemble({
        reached: null,
        state: 'replaced',
        state_source: { indicator: 'tips', period: '2023', value: '720' },
      })[0]?.statements,
    ).toEqual(['r2']);
  });

  it('orders targets by due year, then by name', () => {
    const pastTargets = [
      { ...entry, id: 'b' },
      { ...entry, id: 'c', due: '2022' },
      { ...entry, id: 'a' },
    ].map((e) => ({ ...e, reached: null }));
    expect(
      assembleTrackRecord({ pastTargets } as unknown as Editorial, ledgerOf([row(2, {})], [])).map((t) => t.id),
    ).toEqual(['c', 'a', 'b']);
  });

  it('leaves out, on an earlier day, what nobody had stated, measured or said yet', () => {
    const pastTargets = [
      entry,
      { ...entry, id: 'later', statements: [{ indicator: 'tips', period: '2099' }], state_source: { indicator: 'z' } },
      { ...entry, id: 'said-later', state: 'dropped', state_source: { indicator: 'z' } },
    ];
    const made = assembleTrackRecord({ pastTargets } as unknown as Editorial, ledgerOf([row(2, {})], []), false);
    expect(made.map((t) => [t.id, t.state, t.reached])).toEqual([
      ['said-later', 'no-figure', null],
      ['tips-2023', 'no-figure', null],
    ]);
  });

  it.each([
    [
      'a figure given as the statement of a target',
      [row(3, { kind: 'observation', value: '1' })],
      { statements: [{ indicator: 'tips', period: '2023', value: '1' }] },
      'expected a target or plan in the ledger like',
    ],
    [
      'a target given as the outcome',
      [],
      { reached: { indicator: 'tips', period: '2023', value: '720' } },
      'expected a figure in the ledger like',
    ],
    [
      'a source that the ledger does not hold',
      [],
      { reached: null, state: 'running' as const, state_source: { indicator: 'z' } },
      'expected a report in the ledger like state_source',
    ],
  ])('refuses %s', (_, rows, change, message) => {
    expect(() => assemble(change, ...rows)).toThrow(`data/editorial/track-record.yaml [tips-2023] ${message}`);
  });

  it.each([
    ['an outcome the ledger does not hold', {}, [], 'expected a figure in the ledger like'],
    [
      'an outcome in another unit',
      { reached: { indicator: 'tips', measure: 'flow', period: '2023' } },
      [row(3, { kind: 'observation', unit: 'projects' })],
      'expected an outcome in companies, got projects in record 3',
    ],
    [
      'a target the ledger does not hold',
      { statements: [{ indicator: 'tips', period: '2099' }] },
      [],
      'expected a target or plan in the ledger like',
    ],
    [
      'dropped without the source that says so',
      { reached: null, state: 'dropped' as const },
      [],
      'expected the source that says dropped, got none',
    ],
  ])('refuses %s', (_, change, rows, message) => {
    expect(() => assemble(change, ...rows)).toThrow(`data/editorial/track-record.yaml [tips-2023] ${message}`);
  });

  it('names every fault of the table in one message', () => {
    expect(() =>
      assemble({
        statements: [{ indicator: 'tips', period: '2023' }, { indicator: 'y' }],
        reached: { indicator: 'z' },
      }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [ProblemsFound: data/editorial/track-record.yaml [tips-2023] expected a target or plan in the ledger like {"indicator":"y"}, got none
        → Correct the columns.
      data/editorial/track-record.yaml [tips-2023] expected a figure in the ledger like {"indicator":"z"}, got none
        → Correct the columns, or set reached to null.]
    `);
  });

  it.each([
    ['yes', '2023-01-03', '2024-02-01'],
    ['no', '2024-02-01', '2024-02-01'],
    ['unknown', '2023-01-03', null],
    ['unknown', null, '2024-02-01'],
  ] as const)('says %s to a target stated %s and a result of %s', (known, stated, published) => {
    const rows = [row(2, { published: stated }), row(3, { kind: 'observation', value: '720', published })];
    const made = assembleTrackRecord({ pastTargets: [entry] } as unknown as Editorial, ledgerOf(rows, []));
    expect(made[0]?.knownBefore).toBe(known);
  });

  it('asks of a goal that is neither met nor missed whether it was known to nobody', () => {
    expect(assemble({ reached: null })[0]?.knownBefore).toBeNull();
    expect(assemble({ state: 'running' }, row(3, { kind: 'observation', value: '1' }))[0]?.knownBefore).toBeNull();
  });

  it('adds up an outcome of several periods, and says so', () => {
    const reached = [
      { indicator: 'tips', measure: 'flow', period: '2022', unit: 'companies' },
      { indicator: 'tips', measure: 'flow', period: '2023', unit: 'companies' },
    ];
    const outcomes = [
      row(3, { kind: 'observation', period: '2022', value: '300', published: '2023-02-01' }),
      row(4, { kind: 'observation', value: '419', published: '2024-02-01' }),
    ];
    expect(assemble({ reached }, ...outcomes)[0]).toMatchObject({
      state: 'missed',
      reached: { period: '2023', value: 719, reports: ['r3', 'r4'], summed: true },
    });
    expect(() => assemble({ reached }, ...outcomes.slice(1))).toThrow(/expected a figure in the ledger/);
  });

  it('keeps earlier forms of a goal inside it, each with its statements', () => {
    const earlier_forms = [
      {
        id: 'first',
        name: entry.name,
        value: 600,
        unit: 'companies',
        due: '2022',
        statements: [{ indicator: 'tips', period: '2022', value: '600' }],
      },
    ];
    const [target] = assemble(
      { reached: null, earlier_forms },
      row(3, { period: '2022', value: '600', published: '2021-05-01' }),
    );
    expect(target?.earlier).toMatchObject([{ id: 'first', announced: '2021-05-01', statements: ['r3'] }]);
    expect(() => assemble({ reached: null, earlier_forms })).toThrow(/expected a target or plan in the ledger/);
  });
});
