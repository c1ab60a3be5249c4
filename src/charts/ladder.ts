import type { Ladder, Rung } from '../model/step.ts';
import type { Track } from './track.ts';

/** What stands beside the ladder. */
export type LadderMark = 'reviewed' | 'changed' | 'stalled';

/** What the ladder of a pledge shows: the steps as rungs, and the figure's way to the target as the rail under them. */
export interface LadderInput {
  readonly rungs: Ladder['rungs'];
  /** A few words under a rung, such as the figure its step gives: 6만 3,000명. */
  readonly notes?: Readonly<Partial<Record<Rung, string>>>;
  readonly marks: readonly { readonly mark: LadderMark; readonly date: string }[];
  /** The way from baseline to target; null where nothing is to be climbed: a rule, a budget, a ceiling. */
  readonly track: Track | null;
  /** The day to which we looked; null where it is not known. */
  readonly lookedTo: string | null;
}

/** How a rung is drawn: filled, open, only the ground before the pledge, or absent. */
export type Standing = 'read' | 'open' | 'ground' | 'none';

/** Returns how a rung is drawn. */
export function standingOf({ date, read, ground }: Ladder['rungs'][number]): Standing {
  if (date !== null) return read ? 'read' : 'open';
  return ground === null ? 'none' : 'ground';
}

/** Returns how far up the ladder something stands: the index of the furthest rung, −1 where there is none. */
export const climbed = ({ rungs }: Pick<LadderInput, 'rungs'>): number =>
  rungs.findLastIndex(({ date }) => date !== null);

/** Whether we found neither a step after the announcement nor a figure: such a ladder is pale. */
export const isPale = ({ rungs, track }: LadderInput): boolean => climbed({ rungs }) < 1 && !track?.latest;
