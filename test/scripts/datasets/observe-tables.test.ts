import { describe, expect, it } from 'vitest';
import { observeSmeProfile } from '../../../scripts/datasets/observe-sme-profile.ts';
import { observeTrade } from '../../../scripts/datasets/observe-trade.ts';

describe('observeTrade', () => {
  type Row = Parameters<typeof observeTrade>[0][number];
  const row = (change: Partial<Row>): Row => ({
    period: '2025-Q4',
    flow: '수출',
    size: '중소기업',
    partner: '계',
    item: 'T20',
    value: 31_600_000,
    ...change,
  });

  it.each<[string, Partial<Row>, string | null]>([
    ['the total', { size: '계' }, ''],
    ['large companies', { size: '대기업' }, 'size=large'],
    ['mid-sized companies', { size: '중견기업' }, 'size=mid-sized'],
    ['small and medium-sized companies', {}, 'size=sme'],
    ['no part of a size', { size: '소기업' }, null],
    ['no imports', { flow: '수입' }, null],
    ['no single partner', { partner: '중국' }, null],
    ['no other item', { item: 'T10' }, null],
  ])('takes %s', (_, change, breakdown) => {
    expect(observeTrade([row(change)], 'T20', 1).map((o) => o.breakdown)).toEqual(
      breakdown === null ? [] : [breakdown],
    );
  });

  it('divides by the unit and says where the figure is from', () => {
    expect(observeTrade([row({})], 'T20', 1000)).toEqual([
      {
        period: '2025-Q4',
        area: 'KR',
        breakdown: 'size=sme',
        value: 31_600,
        status: 'A',
        inputs: [],
        reasons: [],
        source: 'trade-by-firm-size',
        origin: 'dataset',
      },
    ]);
  });
});

describe('observeSmeProfile', () => {
  it('takes the small and medium-sized part of one table, by year and industry', () => {
    const rows = [
      { title: '기업수', year: '2022', industry: '전산업', sme: 8_042_726 },
      { title: '기업수', year: '2023', industry: 'C.제조업(10~34)', sme: 600_000 },
      { title: '매출액', year: '2023', industry: '전산업', sme: 1 },
    ] as const;
    expect(observeSmeProfile(rows, '기업수')).toEqual([
      {
        period: '2022',
        area: 'KR',
        breakdown: '',
        value: 8_042_726,
        status: 'A',
        inputs: [],
        reasons: [],
        source: 'sme-profile',
        origin: 'dataset',
      },
      {
        period: '2023',
        area: 'KR',
        breakdown: 'industry=manufacturing',
        value: 600_000,
        status: 'A',
        inputs: [],
        reasons: [],
        source: 'sme-profile',
        origin: 'dataset',
      },
    ]);
  });
});
