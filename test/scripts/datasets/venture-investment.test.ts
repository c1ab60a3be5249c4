import { describe, expect, it } from 'vitest';
import ventureInvestment, { SECTORS, type VentureSectorRow } from '../../../scripts/datasets/venture-investment.ts';

const ORIGIN = { file: '2026-06.json', record: 1, corrected: [] };

/** A quarter in which the sectors differ from the total by as much as said, in KRW 100 million. */
function quarterOff(by: number) {
  const keys = Object.keys(SECTORS) as (keyof typeof SECTORS)[];
  const amounts = Object.fromEntries(keys.map((key, i) => [key, i === 0 ? 1000 + by : 1000]));
  return {
    quarter: [
      { ...ORIGIN, period: '2025-Q1', invested: 9000, companies: null, perCompany: null, fundsAmount: 1, funds: null },
    ],
    sector: [{ ...ORIGIN, period: '2025-Q1', ...amounts } as unknown as VentureSectorRow],
  };
}

describe('the sectors of venture investment', () => {
  it.each([
    [0, []],
    [9, []],
    [-9, []],
    [10, ['parts-do-not-add-up']],
    [-10, ['parts-do-not-add-up']],
    [500, ['parts-do-not-add-up']],
  ])('differing from the total by %d hundred million give %j', (by, findings) => {
    expect(ventureInvestment.check?.(quarterOff(by)).sector?.map(({ check }) => check)).toEqual(findings);
  });
});
