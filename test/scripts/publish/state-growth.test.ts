import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../scripts/ledger/ledger.ts';
import { stateGrowth } from '../../../scripts/publish/state-growth.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Verdict } from '../../../src/model/verdict.ts';

const RELEASE = 'https://example.org/2026-h1';
const row = (id: string, change: object) =>
  [
    id,
    {
      id,
      url: RELEASE,
      kind: 'observation',
      indicator: 'exports',
      measure: 'flow',
      period: '2026-H1',
      area: 'KR',
      breakdown: '',
      value: '64000',
      ...change,
    },
  ] as const;

const figure = (period: string, value: number, report: string) =>
  ({
    period,
    area: 'KR',
    breakdown: '',
    value,
    origin: 'report',
    reports: [{ report, role: 'published', vintage: 0 }],
    vintages: [],
  }) as unknown as Observation;

const before = row('before', { url: 'https://example.org/2025-h1', period: '2025-H1', value: '56720' });
const after = row('after', {});
const growth = (rate: string, change: object = {}) => row('growth', { measure: 'growth', value: rate, ...change });

const verdict = {
  lastYear: null,
  partYear: {
    from: { period: '2025-H1', value: 56720 },
    to: { period: '2026-H1', value: 64000 },
    change: 7280,
    share: 0.128,
    copy: false,
    stated: null,
  },
} as unknown as Verdict;

const stated = (...rows: ReturnType<typeof row>[]) => {
  const byId = new Map([before, after, ...rows]);
  const ledger = { rows: [...byId.values()], byId } as unknown as Ledger;
  return stateGrowth(
    verdict,
    {
      leads: '',
      observations: [figure('2025-H1', 56720, 'before'), figure('2026-H1', 64000, 'after')],
      selections: [{ indicator: 'exports', measure: 'flow', unit: 'USD million' }],
    },
    ledger,
  ).partYear;
};

describe('the change of this year', () => {
  it('is what the figures give where the page states no growth', () => {
    expect(stated()).toEqual(verdict.partYear);
  });

  it('is what the figures give where they fit the growth stated', () => {
    expect(stated(growth('12.8'))).toEqual(verdict.partYear);
  });

  it('is the growth stated, and nothing is subtracted, where the figures do not fit it', () => {
    expect(stated(growth('11.6'))).toMatchObject({
      change: null,
      share: null,
      stated: { rate: 11.6, report: 'growth' },
    });
  });

  it.each([
    ['on another page', { url: 'https://example.org/other' }],
    ['of another period', { period: '2026-Q2' }],
    ['of a province', { area: 'KR-11' }],
    ['of another thing', { indicator: 'imports' }],
    ['announced as a plan', { kind: 'plan' }],
  ])('does not heed a growth %s', (_, change) => {
    expect(stated(growth('11.6', change))).toEqual(verdict.partYear);
  });
});
