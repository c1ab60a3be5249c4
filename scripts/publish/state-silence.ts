import type { Indicator } from '../../src/model/indicator.ts';
import { emptyObservation, isTotal, type Observation } from '../../src/model/observation.ts';
import type { Pledge } from '../../src/model/pledge.ts';

/**
 * Adds to an indicator that awaits its first figure the observation that there is none: as of the day of comparison,
 * missing, with how long. So the gap is in the table and in the files, not only beside them.
 */
export function stateSilence(indicator: Indicator, pledges: readonly Pledge[], asOf: string): Indicator {
  const pledge = pledges.find((p) => p.indicator === indicator.id);
  if (pledge?.state !== 'not-rated') return indicator;
  const { pledged, silence: since } = pledge;
  const silence: Observation = {
    ...emptyObservation({ period: asOf, area: 'KR', breakdown: '' }),
    reasons: [{ code: 'not-found', pledged, days: since.daysSincePledge }],
  };
  const last = indicator.observations.findLastIndex(isTotal);
  return { ...indicator, observations: indicator.observations.toSpliced(last + 1, 0, silence) };
}
