import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../scripts/datasets/index.ts';
import type { IndicatorDefinition } from '../../../scripts/indicators/indicator.ts';
import type { RawObservation } from '../../../scripts/terms/raw-observation.ts';
import { assembleIndicator } from '../../../scripts/publish/assemble-indicator.ts';
import type { Dataset } from '../../../src/model/publication.ts';
import { ledgerOf } from '../../../scripts/ledger/ledger.ts';
import { ledgerRow, type LedgerRow } from '../ledger/ledger-row.ts';

const text = { ko: '글', en: 'text' };
const tips = { indicator: 'tips', measure: 'flow', unit: 'companies', areas: 'all' as const, slices: ['size'] };
const totals = { indicator: 'tips', measure: 'cumulative', unit: 'companies' };
const definition = (change: Partial<IndicatorDefinition> = {}): IndicatorDefinition => ({
  id: 'tips-firms',
  programme: 'startups',
  name: text,
  unit: 'companies',
  measure: 'flow',
  definition: text,
  counts: text,
  countsNot: text,
  reports: [tips],
  ...change,
});
const raw = (period: string, value: number | null, change: Partial<RawObservation> = {}): RawObservation => ({
  period,
  area: 'KR',
  breakdown: '',
  value,
  status: value === null ? 'M' : 'A',
  inputs: [],
  reasons: [],
  source: 'table',
  origin: 'dataset',
  ...change,
});
const datasets = [{ id: 'table', retrieved: '2026-11-01' }] as unknown as Dataset[];
const assemble = (change: Partial<IndicatorDefinition>, rows: LedgerRow[], tables: Tables | null = {} as Tables) =>
  assembleIndicator(definition(change), {
    ledger: ledgerOf(rows, []),
    tables,
    datasets,
    pledged: new Map(),
    asOf: '2026-11-22',
  });

describe('assembleIndicator', () => {
  it('publishes reports first, raw rows where no report speaks, computed values where neither does', () => {
    const rows = [
      ledgerRow(2, { period: '2024-H1', value: '10' }),
      ledgerRow(3, { period: '2024-H2', value: '12' }),
      ledgerRow(4, { period: '2023', value: '20' }),
    ];
    const observe = () => [raw('2023', 21), raw('2022', 18)];
    const { indicator } = assemble({ observe, datasets: ['table'], derive: [{ kind: 'sum' }] }, rows);
    expect(indicator.observations.map((o) => `${o.period} ${o.value} ${o.origin}`)).toEqual([
      '2022 18 dataset',
      '2023 20 report',
      '2024-H1 10 report',
      '2024 22 derived',
      '2024-H2 12 report',
    ]);
    expect(indicator.datasets).toEqual(['table']);
  });

  it('knows no raw rows when looking back', () => {
    expect(assemble({ observe: () => [raw('2022', 18)], datasets: ['table'] }, [], null).indicator).toMatchObject({
      observations: [],
      datasets: [],
    });
  });

  it.each([
    [
      'agreeing',
      raw('2024', 12_000.4),
      '12000',
      [{ dataset: 'table', period: '2024', area: 'KR', breakdown: '', published: 12000, raw: 12000.4, agrees: true }],
    ],
    ['rounded', raw('2024', 30_144), '30000', [{ published: 30000, raw: 30144, agrees: true }]],
    ['differing', raw('2024', 12_345), '12000.5', [{ published: 12000.5, raw: 12345, agrees: false }]],
    ['not of the same place', raw('2024', 12_345, { area: 'KR-11' }), '12000', []],
    ['missing in the rows', raw('2024', null), '12000', []],
    ['computed from the rows, which no publisher stated', raw('2024', 12_345, { origin: 'derived' }), '12000', []],
  ])('compares a report with a raw value that is %s', (_, row, value, expected) => {
    expect(assemble({ observe: () => [row] }, [ledgerRow(2, { value })]).indicator.comparisons).toMatchObject(expected);
  });

  it.each([
    ['the latest whole year of a flow', 'flow', ['2023', '2024', '2025-Q3'], '2024|KR|'],
    ['the latest part of a flow without whole years', 'flow', ['2025-Q2', '2025-Q3', '2025-01/2025-12'], '2025-Q3|KR|'],
    ['an interval where there is nothing else', 'flow', ['2018/2024', '2018/2025'], '2018/2025|KR|'],
    ['the latest level of a stock', 'stock', ['2023', '2024', '2025-Q3'], '2025-Q3|KR|'],
    ['nothing without a figure', 'stock', [], null],
  ] as const)('shows large %s', (_, measure, periods, headline) => {
    const rows = [
      ...periods.map((period, i) => ledgerRow(2 + i, { period })),
      ledgerRow(90, { period: '2026', area: 'KR-11' }),
      ledgerRow(91, { period: '2026', breakdown: 'size=small' }),
    ];
    expect(assemble({ measure }, rows).indicator.headline).toBe(headline);
  });

  it('orders the country before provinces, the total before its parts, and then by time', () => {
    const places = [
      ['2024', 'KR-11', ''],
      ['2023', 'KR', 'size=small'],
      ['2024', 'KR', ''],
      ['2023', 'KR', ''],
    ] as const;
    const { indicator } = assemble(
      {},
      places.map(([period, area, breakdown], i) => ledgerRow(2 + i, { period, area, breakdown })),
    );
    expect(indicator.observations.map((o) => `${o.area} ${o.breakdown} ${o.period}`)).toEqual([
      'KR  2023',
      'KR  2024',
      'KR size=small 2023',
      'KR-11  2024',
    ]);
  });

  it.each([
    ['of its report', {}, [ledgerRow(2, { published: '2025-03-01' })], '2025-03-01'],
    ['of its dataset', { reports: [], observe: () => [raw('2024', 5)] }, [], '2026-11-01'],
    [
      'of the last report it was summed from',
      { derive: [{ kind: 'sum' as const }] },
      [
        ledgerRow(2, { period: '2024-H1', published: '2024-08-01' }),
        ledgerRow(3, { period: '2024-H2', published: '2025-02-01' }),
      ],
      '2025-02-01',
    ],
    [
      'of the last total it is the difference of',
      { derive: [{ kind: 'difference' as const, of: totals }] },
      [
        ledgerRow(2, { measure: 'cumulative', period: '2023', value: '7', published: '2026-01-01' }),
        ledgerRow(3, { measure: 'cumulative', value: '9', published: '2025-02-01' }),
      ],
      '2026-01-01',
    ],
  ])('takes as the day of a value that %s', (_, change, rows, published) => {
    expect(assemble(change, rows).indicator.verdict.latest).toMatchObject({ period: '2024', published });
  });

  it('names the reports that a computed value rests on, and only where it stands', () => {
    const cumulative = (record: number, period: string, value: string) =>
      ledgerRow(record, { measure: 'cumulative', period, value });
    const rows = [
      cumulative(2, '2022', '4'),
      cumulative(3, '2023', '7'),
      cumulative(4, '2024', '9'),
      ledgerRow(5, { value: '3' }),
      ledgerRow(6, { measure: 'cumulative', kind: 'plan' }),
    ];
    const { indicator } = assemble({ derive: [{ kind: 'difference', of: totals }] }, rows);
    expect(indicator.observations.map((o) => `${o.period} ${o.value} ${o.origin}`)).toEqual([
      '2023 3 derived',
      '2024 3 report',
    ]);
    expect(
      indicator.observations.flatMap((o) => o.reports.map(({ report, role }) => `${report} ${role} ${o.period}`)),
    ).toEqual(['r2 input 2023', 'r3 input 2023', 'r5 published 2024']);
    expect(indicator.plans).toEqual(['r6']);
  });
});
