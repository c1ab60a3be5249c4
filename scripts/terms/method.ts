import type { Method } from '../../src/model/method.ts';

/** The numbers of the method, once; the methods page tells what each version changed. */
export const METHOD: Omit<Method, 'moved'> = {
  version: '1.1',
  cuts: { onTrack: 0.95, speedUp: 0.6 },
  noise: 1e-9,
  gapAllowed: 0.2,
  yearlyPointsNeeded: 4,
  changesAveraged: 5,
  yearsBeforeVerdict: 1,
  contestedWithinDays: 45,
  sameWeekDays: 7,
  presentFrom: '2025-09',
};
