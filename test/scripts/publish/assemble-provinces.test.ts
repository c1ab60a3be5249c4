import { expect, it } from 'vitest';
import { assembleProvinces } from '../../../scripts/publish/assemble-provinces.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Codelists } from '../../../src/model/publication.ts';
import type { Report } from '../../../src/model/report.ts';

const indicator = (id: string, ...places: [period: string, area: string, breakdown?: string][]): Indicator =>
  ({
    id,
    observations: places.map(([period, area, breakdown = '']) => ({ period, area, breakdown, value: 1, low: null })),
  }) as unknown as Indicator;
const report = (record: number, area: string, period: string, uses: number): Report =>
  ({ id: `r${record}`, record, area, period, unused: uses > 0 ? null : 'plan' }) as unknown as Report;
const codelists = { provinces: ['KR', 'KR-26', 'KR-11'].map((code) => ({ code })) } as unknown as Codelists;

it('assembleProvinces lists what is published for each province, latest first, what is only for others, and what else was reported', () => {
  const indicators = [
    indicator('tips', ['2024', 'KR'], ['2023', 'KR-11'], ['2025', 'KR-11', 'size=small'], ['2024', 'KR-26']),
    indicator('exports', ['2024', 'KR-26']),
    indicator('unicorns', ['2024', 'KR']),
  ];
  const reports = [
    report(9, 'KR-11', '2024', 0),
    report(4, 'KR-11', '2024', 0),
    report(5, 'KR-11', '2025', 0),
    report(6, 'KR-11', '2026', 1),
    report(7, 'KR', '2024', 0),
  ];
  expect(assembleProvinces(indicators, reports, [], codelists, () => 'single')).toMatchObject([
    {
      area: 'KR-26',
      came: [],
      observations: [
        { indicator: 'tips', key: '2024|KR-26|' },
        { indicator: 'exports', key: '2024|KR-26|' },
      ],
      otherReports: [],
      without: [],
    },
    {
      area: 'KR-11',
      otherReports: ['r5', 'r4', 'r9'],
      without: ['exports'],
      observations: [
        { indicator: 'tips', key: '2025|KR-11|size=small' },
        { indicator: 'tips', key: '2023|KR-11|' },
      ],
    },
  ]);
});
