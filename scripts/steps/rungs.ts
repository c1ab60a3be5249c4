import type { PledgeKind, Rung, Stage } from '../../src/model/step.ts';

/**
 * The rung on which an event of each stage stands. A proposed bill or budget is no more than announced; what was
 * reviewed, changed or stalled, or is of a neighbouring programme, stands beside the ladder. Rule: method, section "Steps".
 */
const RUNG_OF_STAGE: Readonly<Record<Stage, Rung | null>> = {
  announced: 'announced',
  proposed: 'announced',
  legislated: 'enacted',
  funded: 'enacted',
  opened: 'opened',
  applied: 'applied',
  chosen: 'chosen',
  delivered: 'delivered',
  reviewed: null,
  changed: null,
  stalled: null,
  related: null,
};

/**
 * The rungs that each kind of pledge can have, in order. A rule is in force once it is delivered, and nobody applies
 * for an outcome or is chosen for it. Rule: method, section "Steps".
 */
export const RUNGS_OF_KIND: Readonly<Record<PledgeKind, readonly Rung[]>> = {
  rule: ['announced', 'enacted', 'opened', 'delivered'],
  budget: ['announced', 'enacted', 'opened', 'applied', 'chosen', 'delivered', 'counted'],
  choice: ['announced', 'enacted', 'opened', 'applied', 'chosen', 'delivered', 'counted'],
  level: ['announced', 'enacted', 'opened', 'applied', 'chosen', 'delivered', 'counted'],
  outcome: ['announced', 'enacted', 'opened', 'applied', 'chosen', 'delivered', 'counted'],
};

/** Returns the rung of an event, or null when it stands beside the ladder or its kind of pledge has no such rung. */
export function rungOf(stage: Stage, kind: PledgeKind): Rung | null {
  const rung = RUNG_OF_STAGE[stage];
  return rung !== null && RUNGS_OF_KIND[kind].includes(rung) ? rung : null;
}
