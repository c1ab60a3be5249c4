/** What one part of the typeface holds: its characters in code point order. */
export interface FontPart {
  readonly name: 'latin' | 'frequent' | 'rare';
  readonly characters: string;
}

/** A page as the typeface sees it. */
export interface Page {
  readonly english: boolean;
  readonly markup: string;
}

/** The most letters of the frequent part: more would cost every Korean page what only some of them show. */
const FREQUENT = 560;

const isHangul = (character: string): boolean => character >= '가' && character <= '힣';
/** Letters, figures and signs: everything before the East Asian scripts. */
const isLatin = (character: string): boolean => character < '\u2e80';

const textOf = (markup: string): string =>
  markup.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');

function countPages(pages: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const character of new Set(page)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

const inOrder = (characters: Iterable<string>): string =>
  [...characters].sort((a, b) => (a.codePointAt(0) as number) - (b.codePointAt(0) as number)).join('');

/**
 * Divides the characters of all pages into parts, so that a page loads little that it does not show: letters, figures
 * and signs, with the few syllables that stand on most English pages; the letters that occur on the most Korean pages;
 * and the rest. Equal pages give equal parts.
 */
export function fontParts(pages: readonly Page[]): FontPart[] {
  const all = new Set(pages.flatMap(({ markup }) => [...markup]).filter((character) => character > ' '));
  const english = pages.filter((page) => page.english).map(({ markup }) => textOf(markup));
  const onEnglish = countPages(english);
  const onKorean = countPages(pages.filter((page) => !page.english).map(({ markup }) => textOf(markup)));
  const everywhere = [...all].filter((c) => isHangul(c) && (onEnglish.get(c) ?? 0) > english.length / 2);
  const latin = new Set([' ', ...[...all].filter(isLatin), ...everywhere]);
  const frequent = new Set(
    [...all]
      .filter((c) => !latin.has(c))
      .sort((a, b) => (onKorean.get(b) ?? 0) - (onKorean.get(a) ?? 0) || (a < b ? -1 : 1))
      .slice(0, FREQUENT),
  );
  const rare = [...all].filter((c) => !latin.has(c) && !frequent.has(c));
  return (
    [
      { name: 'latin', characters: inOrder(latin) },
      { name: 'frequent', characters: inOrder(frequent) },
      { name: 'rare', characters: inOrder(rare) },
    ] as const
  ).filter(({ characters }) => characters !== '');
}

/** Returns characters in code point order as a CSS unicode-range: `U+20-7E,U+AC00`. */
export function unicodeRange(characters: string): string {
  const ranges: [number, number][] = [];
  for (const character of characters) {
    const code = character.codePointAt(0) as number;
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}
