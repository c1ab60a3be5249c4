import type { State } from '../model/verdict.ts';

/** Colours exist in the style sheet only, for light and dark; a chart names them. */
export const PAPER = 'var(--paper)';
export const INK = 'var(--ink)';
export const MUTED = 'var(--muted)';
export const RULE = 'var(--rule)';
export const BRAND = 'var(--brand)';
export const NO_FIGURE = 'var(--no-figure)';

/** Series in one chart, at most four; more become small multiples. */
export const SERIES = ['var(--teal)', 'var(--orange)', 'var(--indigo)', 'var(--grey)'] as const;

export const STATE_COLOURS: Readonly<Record<State, string>> = {
  met: 'var(--met)',
  'in-force': 'var(--met)',
  keeping: 'var(--met)',
  'on-track': 'var(--on-track)',
  'speed-up': 'var(--speed-up)',
  behind: 'var(--behind)',
  'moving-away': 'var(--moving-away)',
  missed: 'var(--behind)',
  'too-early': NO_FIGURE,
  'not-rated': NO_FIGURE,
  'no-target': NO_FIGURE,
};
