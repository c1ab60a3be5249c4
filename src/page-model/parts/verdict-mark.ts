import type { Desk } from '../desk.ts';
import { STATE_SIGNS } from '../../i18n/signs.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { State } from '../../model/verdict.ts';

/** A verdict as it is printed: sign and word, coloured by its state. */
export interface VerdictMark {
  readonly state: State;
  readonly sign: string;
  readonly word: string;
  /** One sentence on what the word means. */
  readonly meaning: string;
}

/** Returns a phrase with a capital first letter, as a label of its own begins. */
export const asLabel = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** Returns the mark of a state. */
export function verdictMark(desk: Desk, state: State): VerdictMark {
  return {
    state,
    sign: STATE_SIGNS[state],
    word: asLabel(desk.words.terms.states[state]),
    meaning: desk.words.terms.stateMeanings[state],
  };
}

/** Whether a pledge waits for a verdict because it names no due date. */
export const isUndated = ({ target, verdict }: Pick<Indicator, 'target' | 'verdict'>): boolean =>
  target?.due === null && verdict.state === 'too-early';

/** Returns the mark of a verdict, with the one reason that led to it where its word can have several. */
export function markOfVerdict(desk: Desk, indicator: Pick<Indicator, 'target' | 'verdict'>): VerdictMark {
  const { state, lowered } = indicator.verdict;
  const reason = lowered
    ? desk.words.terms.lowered[lowered]
    : isUndated(indicator)
      ? desk.words.indicator.undated
      : (desk.words.terms.paceMeanings[state] ?? desk.words.terms.stateMeanings[state]);
  return { ...verdictMark(desk, state), meaning: reason };
}
