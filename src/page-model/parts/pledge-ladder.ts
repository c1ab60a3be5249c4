import type { ChartSpec } from '../../charts/chart-spec.ts';
import type { LadderInput, LadderMark } from '../../charts/ladder.ts';
import { findTrackOfIndicator } from '../../charts/track.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Ladder, Rung, Step } from '../../model/step.ts';
import type { Desk } from '../desk.ts';
import { lookedTo } from './searched.ts';

const MARKS: readonly LadderMark[] = ['reviewed', 'changed', 'stalled'];
const isMark = (stage: string): stage is LadderMark => MARKS.some((mark) => mark === stage);

/** Returns the steps of a pledge made since it was, the latest first. */
export const stepsOf = (desk: Desk, pledge: string, ground = false): Step[] =>
  desk.publication.steps.filter((step) => step.pledge === pledge && step.ground === ground).reverse();

/** Returns the ladder of a pledge as read off its steps; undefined where none was published. */
export const findLadder = (desk: Desk, pledge: string): Ladder | undefined =>
  desk.publication.ladders.find((ladder) => ladder.pledge === pledge);

/** Returns the latest step after the announcement of a pledge, rung or mark; undefined where none was found. */
export function findLastStep(desk: Desk, pledge: string): Step | undefined {
  const ladder = findLadder(desk, pledge);
  return ladder && ladder.steps > 0 && ladder.last !== null ? desk.stepOf(ladder.last) : undefined;
}

/** Returns what the step on a rung counted, in words. */
function notesOf(desk: Desk, ladder: Ladder): Partial<Record<Rung, string>> {
  const notes = ladder.rungs.flatMap(({ rung, step }): [Rung, string][] => {
    if (step === null) return [];
    const { value, unit } = desk.stepOf(step);
    return value === null || unit === null ? [] : [[rung, desk.value(value, unit)]];
  });
  return Object.fromEntries(notes);
}

/** Returns what the ladder of a pledge shows; null where its steps were not read. */
export function findLadderInput(desk: Desk, pledge: Pledge): LadderInput | null {
  const ladder = findLadder(desk, pledge.id);
  if (!ladder) return null;
  const indicator = pledge.indicator === null ? null : desk.indicatorOf(pledge.indicator);
  const climbs = ladder.kind === 'choice' || ladder.kind === 'level' || ladder.kind === 'outcome';
  const marks = stepsOf(desk, pledge.id).flatMap(({ stage, date }) => (isMark(stage) ? [{ mark: stage, date }] : []));
  return {
    rungs: ladder.rungs,
    notes: notesOf(desk, ladder),
    // The latest of each kind: a list of marks is told by the steps below.
    marks: MARKS.flatMap((kind) => marks.find(({ mark }) => mark === kind) ?? []),
    track:
      climbs && indicator
        ? findTrackOfIndicator(indicator, desk.publication.codelists.units, lookedTo(desk, pledge.programme))
        : null,
    lookedTo: lookedTo(desk, pledge.programme),
  };
}

/** Returns the large ladder of a pledge as a chart; null where its steps were not read. */
export function findLadderChart(desk: Desk, pledge: Pledge): ChartSpec | null {
  const input = findLadderInput(desk, pledge);
  return input && { kind: 'ladder', input, subject: pledge.id, title: desk.text(pledge.name), context: desk.charts };
}
