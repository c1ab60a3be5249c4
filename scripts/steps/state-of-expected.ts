import { spanOf } from '../../src/model/period.ts';
import type { Expected, Stage, Step } from '../../src/model/step.ts';

/** What an editor accepts as the thing that was expected. */
export interface SeenRule {
  readonly stage: Stage;
  /** The earliest day on which it can have happened. */
  readonly from: string;
  /** Only a step that names this province. */
  readonly area?: string | undefined;
}

const matches = (step: Step, { stage, from, area }: SeenRule): boolean =>
  step.stage === stage && spanOf(step.date).start >= spanOf(from).start && (!area || step.areas.includes(area));

/**
 * Says on the day of comparison what became of what was expected: `seen` when a step of its pledge fits the editor's
 * rule, the earliest one; else `due` as long as its last day has not passed; else `not-seen`, which says that we found
 * none and never that it is late. `steps` are those of the pledge in order of date.
 */
export function stateOfExpected(
  due: string,
  rule: SeenRule | null,
  steps: readonly Step[],
  asOf: string,
): Pick<Expected, 'state' | 'seen'> {
  const seen = rule && steps.find((step) => matches(step, rule));
  if (seen) return { state: 'seen', seen: seen.id };
  return { state: spanOf(due).end >= asOf ? 'due' : 'not-seen', seen: null };
}
