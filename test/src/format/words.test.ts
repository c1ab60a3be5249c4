import { expect, test } from 'vitest';
import * as words from '../../../src/format/words.ts';
import { STATES } from '../../../src/model/verdict.ts';

test('every verdict has a sign, a word and a meaning in both languages', () => {
  for (const state of STATES) {
    expect(words.STATE_SIGNS[state]).toMatch(/^[✓▲◆▼✕○]$/);
    for (const text of [words.STATE_WORDS[state], words.STATE_MEANINGS[state]]) {
      expect(text.ko).toMatch(/[가-힣]/);
      expect(text.en).toMatch(/^[\x20-\x7e]+$/);
    }
  }
});

test('no two verdicts share a word', () => {
  for (const locale of ['ko', 'en'] as const) {
    expect(new Set(STATES.map((state) => words.STATE_WORDS[state][locale])).size).toBe(STATES.length);
  }
});
