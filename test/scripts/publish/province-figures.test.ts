import { describe, expect, it } from 'vitest';
import { provinceFigures } from '../../../scripts/publish/province-figures.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { observation } from '../../src/charts/indicators.ts';

type Figure = readonly [
  period: string,
  area: string,
  value: number | null,
  rest?: Partial<Parameters<typeof observation>[2]>,
];

const figuresOf = (figures: readonly Figure[], measure: Indicator['measure'] = 'flow') =>
  provinceFigures(
    {
      id: 'startups',
      measure,
      unit: measure === 'share' ? 'percent' : 'companies',
      observations: figures.map(([period, area, value, rest = {}]) => observation(period, value, { ...rest, area })),
    } as unknown as Indicator,
    'KR-26',
  );

describe('provinceFigures', () => {
  it('sets the newest figure beside the country and the year before', () => {
    expect(
      figuresOf([
        ['2023', 'KR', 1000],
        ['2024', 'KR', 1100],
        ['2022', 'KR-26', 90],
        ['2023', 'KR-26', 100],
        ['2024', 'KR-26', 88],
      ]),
    ).toEqual([
      {
        indicator: 'startups',
        key: '2024|KR-26|',
        national: '2024|KR|',
        share: 0.08,
        before: '2023|KR-26|',
        change: -0.12,
        nationalChange: 0.1,
      },
    ]);
  });

  it.each<[string, Figure[], Indicator['measure'], object]>([
    ['no country', [['2024', 'KR-26', 8]], 'flow', { national: null, share: null, change: null }],
    [
      'percentages',
      [
        ['2024', 'KR', 20],
        ['2024', 'KR-26', 8],
      ],
      'share',
      { national: '2024|KR|', share: null },
    ],
    [
      'a contested country',
      [
        ['2024', 'KR', 80, { low: 70, high: 90 }],
        ['2024', 'KR-26', 8],
      ],
      'flow',
      { share: null },
    ],
    [
      'a figure two years older',
      [
        ['2022', 'KR-26', 4],
        ['2024', 'KR-26', 8],
      ],
      'flow',
      { before: null, change: null },
    ],
    [
      'a year before that is missing',
      [
        ['2023', 'KR-26', null],
        ['2024', 'KR-26', 8],
      ],
      'flow',
      { before: null },
    ],
    [
      'a year before of zero',
      [
        ['2023', 'KR-26', 0],
        ['2024', 'KR-26', 8],
      ],
      'flow',
      { before: '2023|KR-26|', change: null },
    ],
    [
      'a break of the series',
      [
        ['2023', 'KR-26', 4],
        ['2024', 'KR-26', 8, { status: 'B' }],
      ],
      'flow',
      { change: null },
    ],
    [
      'quarters',
      [
        ['2023-Q2', 'KR-26', 4],
        ['2024-Q2', 'KR-26', 8],
      ],
      'flow',
      { before: '2023-Q2|KR-26|', change: 1 },
    ],
    [
      'days',
      [
        ['2023-12-31', 'KR-26', 4],
        ['2024-12-31', 'KR-26', 8],
      ],
      'stock',
      { before: null },
    ],
  ])('compares carefully: %s', (_, figures, measure, expected) => {
    expect(figuresOf(figures, measure)).toMatchObject([expected]);
  });

  it('keeps each part of a series by itself, and has none for a province without figures', () => {
    expect(
      figuresOf([
        ['2024', 'KR-26', 88],
        ['2024', 'KR-26', 87, { breakdown: 'status=closed' }],
        ['2024', 'KR-11', 7],
      ]).map(({ key }) => key),
    ).toEqual(['2024|KR-26|', '2024|KR-26|status=closed']);
    expect(figuresOf([['2024', 'KR', 88]])).toEqual([]);
  });
});
