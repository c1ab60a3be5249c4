import type { figures as ko } from '../ko/figures.ts';

/** Words of the pages of all figures of an indicator, a year each. */
export const figures: typeof ko = {
  heading: (name, year, count) => `${name}, ${year}: ${count}`,
  description: (name, year) => `${name}: every figure of ${year} and its parts, with status, source and citation.`,
  lead: (all) => `Each year of this indicator’s ${all} figures has a page; the file has them all.`,
  caption: (name, year, unit) => `${name}, ${year} (${unit})`,
  years: 'Other years',
};
