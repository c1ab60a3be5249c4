import { describe, expect, it } from 'vitest';
import type { Editorial, PastTargetEntry } from '../../../scripts/editorial/read-editorial.ts';
import type { Ledger } from '../../../scripts/ledger/ledger.ts';
import { assembleTrackRecord } from '../../../scripts/publish/assemble-track-record.ts';

type Row = Ledger['rows'][number];
const row = (record: number, change: Partial<Row>): Row => ({
  indicator: 'tips', measure: 'flow', period: '2023', area: 'KR', breakdown: '', value: '720', unit: 'companies', kind: 'target', status: 'A',
  published: '2023-01-03', publisher: 'x', citation: 'x', url: 'https://example.org/', note: '', corrected: [], record, id: `r${record}`, publisherKind: 'press', ...change,
});
const entry: PastTargetEntry = {
  id: 'tips-2023', programme: 'startups-ventures', name: { ko: '팁스', en: 'TIPS' }, value: 720, unit: 'companies', due: '2023', indicator: 'tips',
  statements: [{ indicator: 'tips', period: '2023', value: '720' }],
  reached: { indicator: 'tips', measure: 'flow', period: '2023', unit: 'companies' }, state: null, state_source: null, note: { ko: '주', en: 'note' },
};
const assemble = (change: Partial<PastTargetEntry>, ...more: Row[]) =>
  assembleTrackRecord({ pastTargets: [{ ...entry, ...change }] } as unknown as Editorial, { rows: [row(2, {}), ...more], decisions: [] });

describe('assembleTrackRecord', () => {
  it.each([
    ['met', '720', 'met'],
    ['met', '1000', 'met'],
    ['missed', '719', 'missed'],
  ])('computes %s from a figure of %s', (_, value, state) => {
    const [target] = assemble({}, row(3, { kind: 'observation', value, published: '2024-02-01' }));
    expect(target).toMatchObject({ state, announced: '2023-01-03', reached: { period: '2023', value: Number(value), reports: ['r3'] }, statements: ['r2'] });
  });

  it('says no-figure where none is named', () => {
    expect(assemble({ reached: null })[0]).toMatchObject({ state: 'no-figure', reached: null });
  });

  it.each([
    ['an outcome the ledger does not hold', {}, [], 'no figure in the ledger matches'],
    ['an outcome in another unit', { reached: { indicator: 'tips', measure: 'flow', period: '2023' } }, [row(3, { kind: 'observation', unit: 'projects' })], 'expected an outcome in companies, got projects in record 3'],
    ['a target the ledger does not hold', { statements: [{ indicator: 'tips', period: '2099' }] }, [], 'no target or plan in the ledger matches'],
    ['dropped without the source that says so', { reached: null, state: 'dropped' as const }, [], 'expected the source that says dropped, got none'],
  ])('refuses %s', (_, change, rows, message) => {
    expect(() => assemble(change, ...rows)).toThrow(message);
  });
});
