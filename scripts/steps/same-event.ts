import { agreement } from '../../src/model/agreement.ts';
import type { StepRow } from '../datasets/steps.ts';

type Told = Pick<StepRow, 'pledge' | 'date' | 'stage' | 'areas' | 'value' | 'unit' | 'ko'>;

/**
 * Tells whether two rows speak of one event: the same pledge, date, stage and areas, and numbers of one unit that
 * agree, exactly or rounded. Without a number on both sides only the same sentence shows that they do; a number on
 * one side alone shows that they do not. Rule: method, section "Steps".
 */
export function isSameEvent(a: Told, b: Told): boolean {
  if (a.pledge !== b.pledge || a.date !== b.date || a.stage !== b.stage || a.unit !== b.unit) return false;
  if (a.areas.join() !== b.areas.join()) return false;
  if (a.value === null || b.value === null) return a.value === b.value && a.ko === b.ko;
  return agreement(a.value, b.value) !== null;
}
