import type { State } from '../model/verdict.ts';

/** The sign of a verdict, the same in every language: with the word and the colour it survives greyscale. */
export const SIGNS: Readonly<Record<State, string>> = {
  met: '✓',
  keeping: '✓',
  'on-track': '▲',
  'speed-up': '◆',
  behind: '▼',
  'moving-away': '✕',
  missed: '✕',
  'too-early': '○',
  'awaiting-first-figure': '○',
  'no-target': '○',
};
