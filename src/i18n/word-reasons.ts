import type { Unit } from '../format/unit.ts';
import type { Finding } from '../model/finding.ts';
import type { Reason } from '../model/reason.ts';
import type { Locale } from '../model/text.ts';
import { messagesIn } from './messages.ts';

type Sentence = (reason: Reason, unit: Unit) => string;

/** Returns the sentences for the reasons of an observation, empty when there are none. */
export function wordReasons(reasons: readonly Reason[], unit: Unit, locale: Locale): string {
  const words = messagesIn(locale).reasons;
  // Each code has the sentence of its own parameters; the compiler cannot follow the pair through the lookup.
  return reasons.map((reason) => (words[reason.code] as Sentence)(reason, unit)).join(' ');
}

/** Returns the name of a check and the sentence for what it found. */
export function wordFinding(finding: Finding, locale: Locale): { readonly name: string; readonly text: string } {
  const { name, text } = messagesIn(locale).findings[finding.check];
  return { name, text: (text as (params: Finding['params']) => string)(finding.params) };
}
