import { describe, expect, it } from 'vitest';
import type { ReportRow } from '../../../scripts/datasets/published-figures.ts';
import { selectReport } from '../../../scripts/ledger/select-report.ts';
import type { ReportSelection } from '../../../scripts/terms/report-selection.ts';

const row = {
  indicator: 'venture-investment',
  measure: 'flow',
  unit: 'KRW billion',
  area: 'KR',
  breakdown: 'series=vc-plus-new-tech-finance',
} as ReportRow;
const selection: ReportSelection = {
  indicator: 'venture-investment',
  measure: 'flow',
  unit: 'KRW billion',
  with: { series: 'vc-plus-new-tech-finance' },
};

describe('selectReport', () => {
  it.each([
    ['takes the qualifier of the definition out', {}, {}, ''],
    ['refuses another qualifier', { breakdown: 'series=vc' }, {}, null],
    ['refuses a missing qualifier', { breakdown: '' }, {}, null],
    ['refuses a dimension nobody asked for', { breakdown: 'series=vc-plus-new-tech-finance;region=capital' }, {}, null],
    [
      'keeps a dimension a reader can slice',
      { breakdown: 'series=vc-plus-new-tech-finance;region=capital' },
      { slices: ['region'] },
      'region=capital',
    ],
    [
      'takes out a pair that says nothing new',
      { breakdown: 'series=vc-plus-new-tech-finance;period=Q1-Q3' },
      { ignore: { period: ['Q1-Q3'] } },
      '',
    ],
    [
      'refuses another code of an ignored dimension',
      { breakdown: 'series=vc-plus-new-tech-finance;period=H1' },
      { ignore: { period: ['Q1-Q3'] } },
      null,
    ],
    ['adds what the ledger keeps as a measure', {}, { add: { stage: 'applicants' } }, 'stage=applicants'],
    [
      'writes dimensions in alphabetical order',
      { breakdown: 'size=small;series=vc-plus-new-tech-finance;level=basic' },
      { slices: ['size', 'level'] },
      'level=basic;size=small',
    ],
    ['keeps to the whole country', { area: 'KR-11' }, {}, null],
    ['takes provinces where asked to', { area: 'KR-11' }, { areas: 'all' }, ''],
    ['never mixes units', { unit: 'USD million' }, {}, null],
    ['never mixes measures', { measure: 'share' }, {}, null],
  ] as const)('%s', (_, rowChange, selectionChange, expected) => {
    expect(selectReport({ ...row, ...rowChange }, { ...selection, ...selectionChange })).toBe(expected);
  });
});
