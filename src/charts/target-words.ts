import { formatPeriod } from '../format/period.ts';
import type { Unit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import type { TargetWords } from '../i18n/target-words.ts';
import type { Locale } from '../model/text.ts';

interface Target {
  readonly value: number;
  readonly due: string | null;
  readonly eachYear: boolean;
}

/** Returns a target in the words its sentences and labels are made of. */
export function targetWords({ value, due, eachYear }: Target, unit: Unit, locale: Locale): TargetWords {
  return { value: formatValue(value, unit, locale), due: due ? formatPeriod(due, locale) : '', eachYear };
}
