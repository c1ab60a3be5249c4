import type { PAST_STATES } from '../model/pledge.ts';
import type { Strength } from '../model/strength.ts';
import type { State } from '../model/verdict.ts';

/** The sign of a verdict, the same in every language. */
export const STATE_SIGNS: Readonly<Record<State, string>> = {
  met: '✓',
  'in-force': '■',
  keeping: '✓',
  'on-track': '▲',
  'speed-up': '◆',
  behind: '▼',
  'moving-away': '✕',
  missed: '✕',
  'too-early': '◔',
  'not-rated': '○',
  'no-target': '–',
};

/** The sign of how an earlier target ended. */
export const PAST_STATE_SIGNS: Readonly<Record<(typeof PAST_STATES)[number], string>> = {
  met: '✓',
  missed: '✕',
  replaced: '◆',
  dropped: '▼',
  running: '→',
  'no-figure': '○',
};

/** The sign of how strong the ground of a figure is: the emptier, the weaker. */
export const STRENGTH_SIGNS: Readonly<Record<Strength, string>> = {
  official: '●',
  several: '◎',
  single: '◐',
  undated: '◇',
  copy: '□',
};
