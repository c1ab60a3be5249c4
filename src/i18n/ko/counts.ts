import { group } from '../../format/decimal.ts';

const counter = (word: string) => (count: number) => `${group(count)}${word}`;

/** Counts of what the pages count, with their counters: 2,478행. */
export const counts = {
  rows: counter('행'),
  reports: counter('건'),
  pages: counter('건'),
  sources: counter('곳'),
  pledges: counter('개'),
  indicators: counter('개'),
  figures: counter('개'),
  steps: counter('건'),
  targets: counter('개'),
};
