import { expect, it } from 'vitest';
import { splitGaps, type Gap, type Series } from '../../../src/charts/choose-series.ts';
import type { Indicator } from '../../../src/model/indicator.ts';

const held = (measure: Indicator['measure'], ...periods: string[]): Indicator =>
  ({ measure, observations: periods.map((period) => ({ period, value: 1 })) }) as unknown as Indicator;
const gap = (first: string, last: string): Gap => ({ from: 0, to: 0, first, last });
const yearly = { frequency: 'year' } as Series;

it.each([
  ['nothing is held', held('flow', '2013'), ['2014/2016'], []],
  ['a year in the midst is held in parts', held('flow', '2015'), ['2014', '2016'], ['2015']],
  ['the first and the last are', held('flow', '2014-H1', '2016-03'), ['2015'], ['2014', '2016']],
  ['an interval of a flow speaks of each of its years', held('flow', '2014/2015'), ['2016'], ['2014', '2015']],
  ['that of a running total only of the last', held('cumulative', '2010/2015'), ['2014', '2016'], ['2015']],
])('where %s', (_, indicator, nothing, parts) => {
  expect(splitGaps([gap('2014', '2016')], indicator, yearly)).toEqual({ nothing, parts });
});

it('names shorter steps as they are', () => {
  const months = { frequency: 'month' } as Series;
  expect(splitGaps([gap('2023-05', '2023-05'), gap('2024-01', '2024-03')], held('flow', '2023-05'), months)).toEqual({
    nothing: ['2023-05', '2024-01/2024-03'],
    parts: [],
  });
});
