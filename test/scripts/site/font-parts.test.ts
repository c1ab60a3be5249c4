import { expect, it } from 'vitest';
import { fontParts, unicodeRange } from '../../../scripts/site/font-parts.ts';

const korean = (text: string) => ({ english: false, markup: `<p>${text}</p>` });
const english = (text: string) => ({ english: true, markup: `<p>${text}</p>` });
const partsOf = (...pages: Parameters<typeof fontParts>[0]): Record<string, string> =>
  Object.fromEntries(fontParts(pages).map(({ name, characters }) => [name, characters]));

it('letters, figures and signs are one part, with the syllables of every English page', () => {
  expect(partsOf(english('Korean 한국어'), english('3.5 % 한국어 벤처'), korean('기업'))).toEqual({
    latin: ' %./35<>Kaenopr국어한',
    frequent: '기벤업처',
  });
});

it('the syllables on the most Korean pages are one part, the rest another, and no character is in two or in none', () => {
  // 600 syllables, each on one page more than the one before it.
  const syllables = Array.from({ length: 600 }, (_, at) => String.fromCharCode(0xac00 + at));
  const pages = syllables.map((_, at) => korean(syllables.slice(600 - 1 - at).join('')));
  const { frequent = '', rare = '', latin = '' } = partsOf(...pages);
  expect([frequent.length, rare]).toEqual([560, syllables.slice(0, 40).join('')]);
  expect(new Set([...frequent, ...rare, ...latin]).size).toBe(frequent.length + rare.length + latin.length);
});

it.each([
  ['a', 'U+61'],
  ['abcx', 'U+61-63,U+78'],
  [' 가각', 'U+20,U+AC00-AC01'],
])('the unicode-range of "%s" is %s', (characters, range) => {
  expect(unicodeRange(characters)).toBe(range);
});
