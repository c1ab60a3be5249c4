import type { Locale, Text } from '../model/text.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

/** Every word of the interface. Korean defines the keys; the compiler makes English have them all. */
export type Messages = typeof ko;

const MESSAGES: Record<Locale, Messages> = { ko, en };

/** Returns the words of the interface in a language. */
export const messagesIn = (locale: Locale): Messages => MESSAGES[locale];

/** Says the same thing in both languages. */
export const inBoth = (say: (messages: Messages) => string): Text => ({ ko: say(ko), en: say(en) });
