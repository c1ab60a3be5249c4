import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../scripts/ledger/ledger.ts';
import type { Decision } from '../../../scripts/terms/decision.ts';
import type { ReportSelection } from '../../../scripts/terms/report-selection.ts';
import { observeReports } from '../../../scripts/ledger/observe-reports.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { ledgerRow, type LedgerRow } from './ledger-row.ts';

const flow: ReportSelection = {
  indicator: 'tips',
  measure: 'flow',
  unit: 'companies',
  slices: ['track'],
  areas: 'all',
};
const reason = { ko: '이유', en: 'reason' };
const quantity = { indicator: 'tips', measure: 'flow', period: '2024', area: 'KR', breakdown: '', unit: 'companies' };
const decision: Decision = { quantity, value: '700', reason, decided: '2026-11-20' };
const observe = (rows: LedgerRow[], decisions: Decision[] = [], selections: ReportSelection[] = [flow]) =>
  observeReports({ id: 'tips-firms' }, selections, ledgerOf(rows, decisions));
/** Writes the reports of an observation as `r3 published, r2 rounded`. */
const behind = (o: Observation | undefined): string =>
  (o?.reports ?? []).map(({ report, role }) => `${report} ${role}`).join(', ');

describe('observeReports', () => {
  it('makes one observation a period, area and breakdown, with the judgement of every report', () => {
    const rows = [
      ledgerRow(2),
      ledgerRow(3, { value: '702' }),
      ledgerRow(4, { period: '2023', value: '650', status: 'P' }),
      ledgerRow(5, { area: 'KR-11', value: '200' }),
      ledgerRow(6, { breakdown: 'track=deep-tech', value: '90' }),
      ledgerRow(7, { unit: 'people' }),
      ledgerRow(8, { breakdown: 'region=capital' }),
    ];
    const { observations, contradictions, plans } = observe(rows);
    expect(observations.map((o) => [o.period, o.area, o.breakdown, o.value, o.status, behind(o)])).toEqual([
      ['2024', 'KR', '', 702, 'A', 'r3 published, r2 rounded'],
      ['2023', 'KR', '', 650, 'P', 'r4 published'],
      ['2024', 'KR-11', '', 200, 'A', 'r5 published'],
      ['2024', 'KR', 'track=deep-tech', 90, 'A', 'r6 published'],
    ]);
    expect(observations[0]).toMatchObject({
      origin: 'report',
      source: null,
      inputs: [],
      reasons: [],
      low: null,
      high: null,
    });
    expect([contradictions, plans]).toEqual([[], []]);
  });

  it('takes a row once, by the first selection that fits', () => {
    const { observations } = observe([ledgerRow(2)], [], [flow, { ...flow, add: { track: 'all' } }]);
    expect(observations.map((o) => o.breakdown)).toEqual(['']);
  });

  it('collects plans by name and never makes an observation of one, nor of a target', () => {
    const { observations, plans } = observe([
      ledgerRow(2, { kind: 'plan' }),
      ledgerRow(3, { kind: 'plan', period: '2025' }),
      ledgerRow(4, { kind: 'target' }),
      ledgerRow(5, { kind: 'plan', unit: 'people' }),
    ]);
    expect([observations, plans]).toEqual([[], ['r2', 'r3']]);
  });

  it('lists a contradiction with its sides, lowest first, each with its reports', () => {
    const { observations, contradictions } = observe([
      ledgerRow(2, { value: '1100', published: '2025-01-10' }),
      ledgerRow(3, { value: '700', published: '2025-01-20' }),
      ledgerRow(4, { value: '700', published: '2025-01-12' }),
    ]);
    expect(observations[0]).toMatchObject({
      value: 700,
      low: 700,
      high: 1100,
      reports: [
        { report: 'r3', role: 'published', vintage: 0 },
        { report: 'r2', role: 'contested', vintage: null },
        { report: 'r4', role: 'agrees', vintage: 0 },
      ],
    });
    expect(contradictions).toEqual([
      {
        indicator: 'tips-firms',
        period: '2024',
        area: 'KR',
        breakdown: '',
        decision: null,
        sides: [
          { value: 700, reports: ['r3', 'r4'], strength: 'single' },
          { value: 1100, reports: ['r2'], strength: 'single' },
        ],
      },
    ]);
  });

  it('leaves a value that was revised later out of the sides', () => {
    const { contradictions } = observe([
      ledgerRow(2, { value: '500', published: '2024-01-10' }),
      ledgerRow(3, { value: '1100', published: '2025-01-10' }),
      ledgerRow(4, { value: '700', published: '2025-01-20' }),
    ]);
    expect(contradictions[0]?.sides.map((s) => s.value)).toEqual([700, 1100]);
  });

  it('keeps a decided contradiction on the list, with the decision and its reason', () => {
    const { observations, contradictions } = observe(
      [ledgerRow(2), ledgerRow(3, { value: '1100', published: '2025-01-20' })],
      [decision],
    );
    expect(observations[0]).toMatchObject({
      value: 700,
      low: null,
      high: null,
      reasons: [{ code: 'decision', text: reason }],
    });
    expect(behind(observations[0])).toBe('r2 published, r3 overruled');
    expect(contradictions).toMatchObject([
      { sides: [{ value: 700 }, { value: 1100 }], decision: { value: 700, reason, decided: '2026-11-20' } },
    ]);
  });

  it.each(['indicator', 'measure', 'period', 'area', 'breakdown', 'unit'] as const)(
    'applies a decision only to its own %s',
    (column) => {
      const other = { ...decision, quantity: { ...quantity, [column]: 'other' } };
      const rows = [ledgerRow(2), ledgerRow(3, { value: '1100', published: '2025-01-20' })];
      expect(observe(rows, [other]).observations[0]).toMatchObject({ value: 1100, low: 700, reasons: [] });
    },
  );
});
