import type { Desk } from '../desk.ts';
import { STATE_SIGNS } from '../../i18n/signs.ts';
import type { State, Verdict } from '../../model/verdict.ts';

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

/** Returns the mark of a verdict, with the one reason that led to it where its word can have several. */
export function markOfVerdict(desk: Desk, { state, lowered }: Verdict): VerdictMark {
  const reason = lowered
    ? desk.words.terms.lowered[lowered]
    : (desk.words.terms.paceMeanings[state] ?? desk.words.terms.stateMeanings[state]);
  return { ...verdictMark(desk, state), meaning: reason };
}
