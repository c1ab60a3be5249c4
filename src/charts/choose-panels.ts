import type { Indicator, Slice } from '../model/indicator.ts';
import { chooseSeries, type Series } from './choose-series.ts';

/** The figures of one code of a slice. */
export interface CodeSeries {
  readonly code: string;
  readonly series: Series;
}

const FREQUENCIES = ['year', 'point', 'half', 'quarter', 'month'] as const;

/** Returns the codes of a slice that have figures of one and the same kind of period: the kind most of them have. */
export function choosePanels(indicator: Indicator, { dimension, codes }: Slice): CodeSeries[] {
  const all = codes.map((code) => ({ code, choices: chooseSeries(indicator, `${dimension}=${code}`) }));
  const having = (frequency: Series['frequency']): CodeSeries[] =>
    all.flatMap(({ code, choices }) =>
      choices.filter((series) => series.frequency === frequency).map((series) => ({ code, series })),
    );
  return FREQUENCIES.map(having).reduce((best, panels) => (panels.length > best.length ? panels : best));
}

/** Fewer figures than this for a code, on average, say more side by side than through time. */
const THROUGH_TIME = 3;

/** Whether panels are drawn through time, each as a line of its own. */
export function goThroughTime(panels: readonly CodeSeries[]): boolean {
  const figures = panels.flatMap(({ series }) => series.observations.filter(({ value }) => value !== null));
  return panels.length > 0 && figures.length >= THROUGH_TIME * panels.length;
}
