import { isTotal, type Observation } from '../../src/model/observation.ts';
import { spanOf } from '../../src/model/period.ts';
import { derived, pointOf, seriesOf } from './derive.ts';
import { sumPeriods } from './sum-periods.ts';

/**
 * Sums published months, quarters and halves to the quarters, halves and years that nobody published.
 * An incomplete sum of a breakdown says nothing and is left out; an incomplete year of the total is given as missing,
 * with what it lacks. Contested parts are not summed. Rule: method, section "Derived figures".
 */
export function sumToLongerPeriods(observations: readonly Observation[]): Observation[] {
  return [...seriesOf(observations).values()].flatMap((series) => {
    const like = series[0] as Observation;
    const values = new Map(series.map((o) => [o.period, o.low === null ? o.value : null]));
    return sumPeriods(values, ['quarter', 'half', 'year'])
      .filter((sum) => sum.value !== null || (isTotal(like) && spanOf(sum.period).frequency === 'year'))
      .map(({ period, value, inputs, missing }) =>
        value === null
          ? derived(like, period, null, missing, { code: 'incomplete', missing: [...missing] })
          : derived(like, period, value, inputs, {
              code: 'sum',
              terms: inputs.map((input) => pointOf({ period: input, value: values.get(input) ?? 0 })),
            }),
      );
  });
}
