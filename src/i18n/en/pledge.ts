import type { pledge as ko } from '../ko/pledge.ts';

/** Words about one pledge, wherever it is listed. */
export const pledge: typeof ko = {
  by: (due, value) => `${value} by ${due}`,
  inYear: (due, value) => `${value} in ${due}`,
  eachYear: (value) => `${value} every year`,
  undated: (value) => `${value} (no due date)`,
  noNumber: 'no number named',
  noNumberBy: (due) => `by ${due}, no number named`,
  silentFor: (days) => `${days} since the pledge`,
  figure: (period, value) => `${value} (${period})`,
  noFigure: 'no figure published',
  firstFigure: 'What would be the first figure',
};
