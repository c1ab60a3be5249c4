import { expect, test } from 'vitest';
import { messagesIn } from '../../../src/i18n/messages.ts';
import { STATE_SIGNS } from '../../../src/i18n/signs.ts';
import { STATES } from '../../../src/model/verdict.ts';
import { LOCALES } from '../../../src/model/text.ts';

test.each(STATES)('the verdict %s has a sign, and a word and a meaning in both languages', (state) => {
  expect(STATE_SIGNS[state]).toMatch(/^[✓■▲◆▼✕◔○–]$/);
  for (const words of ['states', 'stateMeanings'] as const) {
    expect(messagesIn('ko').terms[words][state]).toMatch(/[가-힣]/);
    expect(messagesIn('en').terms[words][state]).toMatch(/^[\x20-\x7e]+$/);
  }
});

const VOCABULARIES = Object.keys(messagesIn('ko').terms).filter((key) => !/Meanings$|^contested$/.test(key));

test.each(VOCABULARIES)('no two codes of %s share a word', (key) => {
  for (const locale of LOCALES) {
    const words = Object.values(Object.entries(messagesIn(locale).terms).find(([name]) => name === key)?.[1] ?? {});
    expect(words.length).toBeGreaterThan(1);
    expect(new Set(words).size).toBe(words.length);
  }
});
