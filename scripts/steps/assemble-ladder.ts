import { addDays, daysBetween, spanOf } from '../../src/model/period.ts';
import type { Expected, Ladder, LadderRung, Step } from '../../src/model/step.ts';
import { RUNGS_OF_KIND } from './rungs.ts';
import type { PledgeOfSteps } from './assemble-steps.ts';

export interface PledgeOfLadder extends PledgeOfSteps {
  /** Whether we read a page that states the pledge. */
  readonly statementRead: boolean;
  /** The figure that counts for it, when there is one, and whether we read a page that gives it. */
  readonly figure: { readonly period: string; readonly read: boolean } | null;
}

/** Whether most of a period lies after the day of the pledge: only then its figure tells what came of it. */
function isSince(period: string, pledged: string): boolean {
  const { start, end } = spanOf(period);
  return addDays(start, Math.floor(daysBetween(start, end) / 2)) >= pledged;
}

/**
 * Says how far a pledge has come. `steps` are its own in order of date. Steps from before the pledge are the ground of
 * their rung and do not count; the pledge itself is its announcement; `counted` stands on the figure that counts for it, when
 * most of its period lies after the pledge.
 * `expected` is what is to come for it, in order of the day. Rule: method, section "Steps".
 */
export function assembleLadder(pledge: PledgeOfLadder, steps: readonly Step[], expected: readonly Expected[]): Ladder {
  const since = steps.filter(({ ground }) => !ground);
  const announcement = since.find(({ stage, date }) => stage === 'announced' && date === pledge.pledged);
  const figure = pledge.figure && isSince(pledge.figure.period, pledge.pledged) ? pledge.figure : null;
  const rungs = RUNGS_OF_KIND[pledge.kind].map((rung): LadderRung => {
    const ground = steps.findLast((step) => step.ground && step.rung === rung)?.id ?? null;
    if (rung === 'announced')
      return {
        rung,
        step: announcement?.id ?? null,
        date: pledge.pledged,
        read: pledge.statementRead || (announcement?.read ?? false),
        ground,
      };
    if (rung === 'counted')
      return { rung, step: null, date: figure?.period ?? null, read: figure?.read ?? false, ground };
    const step = since.findLast((one) => one.rung === rung);
    return { rung, step: step?.id ?? null, date: step?.date ?? null, read: step?.read ?? false, ground };
  });
  return {
    pledge: pledge.id,
    kind: pledge.kind,
    rungs,
    furthest: rungs.findLast(({ date }) => date !== null)?.rung ?? 'announced',
    steps: since.filter((step) => step !== announcement).length,
    last: since.at(-1)?.id ?? null,
    next: expected.find(({ state }) => state === 'due')?.id ?? null,
  };
}
