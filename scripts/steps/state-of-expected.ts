import { spanOf } from '../../src/model/period.ts';
import type { Expected, Step } from '../../src/model/step.ts';
import type { SeenRule } from '../editorial/expected-entry.ts';

const fits = (step: Step, { stages, from, unit, area }: SeenRule): boolean =>
  stages.includes(step.stage) &&
  spanOf(step.date).start >= from &&
  (!unit || step.unit === unit) &&
  (!area || step.areas.includes(area));

/**
 * Says on the day of comparison what became of what was expected: `seen` when a step of its pledge fits the editor's
 * rule, the earliest one; else `due` as long as its last day has not passed; else `not-seen`, which says that we found
 * none and never that it is late. `steps` are those of the pledge in order of date.
 */
export function stateOfExpected(
  due: string,
  rule: SeenRule | undefined,
  steps: readonly Step[],
  asOf: string,
): Pick<Expected, 'state' | 'seen'> {
  const seen = rule && steps.find((step) => fits(step, rule));
  if (seen) return { state: 'seen', seen: seen.id };
  return { state: spanOf(due).end >= asOf ? 'due' : 'not-seen', seen: null };
}
