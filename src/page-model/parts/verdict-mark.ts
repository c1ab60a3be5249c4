import { messagesIn } from '../../i18n/messages.ts';
import { STATE_SIGNS } from '../../i18n/signs.ts';
import type { Locale } from '../../model/text.ts';
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
export function verdictMark(state: State, locale: Locale): VerdictMark {
  return {
    state,
    sign: STATE_SIGNS[state],
    word: asLabel(messagesIn(locale).terms.states[state]),
    meaning: messagesIn(locale).terms.stateMeanings[state],
  };
}

/** Returns the mark of a verdict, with the one reason that led to it where its word can have several. */
export function markOfVerdict({ state, lowered }: Verdict, locale: Locale): VerdictMark {
  const { terms } = messagesIn(locale);
  const meaning = lowered ? terms.lowered[lowered] : (terms.paceMeanings[state] ?? terms.stateMeanings[state]);
  return { ...verdictMark(state, locale), meaning };
}
