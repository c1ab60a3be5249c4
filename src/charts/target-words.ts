import { formatPeriod } from '../format/period.ts';
import type { Unit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import type { TargetWords } from '../i18n/target-words.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';

interface Target {
  readonly value: number;
  readonly due: string | null;
  readonly eachYear: boolean;
  readonly inYear: boolean;
}

/** Returns the target of an indicator as its words need it: of a flow it is an amount of one year. */
export const targetOf = ({ measure }: Indicator, { value, due, kind }: NonNullable<Indicator['target']>): Target => ({
  value,
  due,
  eachYear: kind === 'each-year',
  inYear: measure === 'flow',
});

/** Returns a target in the words its sentences and labels are made of. */
export function targetWords({ value, due, eachYear, inYear }: Target, unit: Unit, locale: Locale): TargetWords {
  return { value: formatValue(value, unit, locale), due: due ? formatPeriod(due, locale) : '', eachYear, inYear };
}
