import { messagesIn } from '../i18n/messages.ts';
import { SIGNS } from '../i18n/signs.ts';
import type { Locale } from '../model/text.ts';
import type { State } from '../model/verdict.ts';

/** A verdict as it is printed: sign and word, coloured by its state. */
export interface VerdictMark {
  readonly state: State;
  readonly sign: string;
  readonly word: string;
  /** One sentence on what the word means. */
  readonly meaning: string;
}

/** Returns the mark of a state. */
export function verdictMark(state: State, locale: Locale): VerdictMark {
  const { verdict } = messagesIn(locale);
  return { state, sign: SIGNS[state], word: verdict.states[state], meaning: verdict.meanings[state] };
}
