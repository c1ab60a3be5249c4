import { isTotal, type Observation } from '../../src/model/observation.ts';
import { spanOf } from '../../src/model/period.ts';
import { derived, seriesOf } from './derive.ts';
import { sumPeriods } from './sum-periods.ts';
import { plainNumber } from './plain-number.ts';

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
      .map((sum) => {
        const terms = sum.inputs.map((p) => `${p}: ${plainNumber(values.get(p) ?? 0)}`).join(' + ');
        return sum.value === null
          ? derived(like, sum.period, null, sum.missing, {
              ko: `발표된 수치가 없는 기간이 있어 합계를 내지 않았습니다(없는 기간: ${sum.missing.join(', ')}).`,
              en: `Not totalled: nothing published was found for ${sum.missing.join(', ')}.`,
            })
          : derived(like, sum.period, sum.value, sum.inputs, {
              ko: `직접 계산한 값입니다. 발표된 수치를 더했습니다(${terms}).`,
              en: `Computed by us: published figures added up (${terms}).`,
            });
      });
  });
}
