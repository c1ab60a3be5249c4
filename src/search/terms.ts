/**
 * How text is cut into what is looked up, the same for the index and for what a reader types. A run of Hangul becomes
 * its pairs of syllables, so that 수출 is found inside 화장품수출액; each pair is written in its letters (NFD), so that one
 * wrong letter (벤쳐 for 벤처) is one letter away. Latin words and numbers stay whole, in lower case, without commas.
 */
export function termsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '');
  return [...plain.matchAll(/[가-힣]+|[\p{L}\p{N}]+/gu)].flatMap(([run]) =>
    /^[가-힣]/.test(run) ? pairsOf(run).map((pair) => pair.normalize('NFD')) : splitLatin(run),
  );
}

function pairsOf(run: string): string[] {
  const syllables = [...run];
  if (syllables.length < 3) return [run];
  return syllables.slice(1).map((syllable, i) => `${syllables[i]}${syllable}`);
}

/** A Latin word before Hangul without a space is a word of its own: AI공장, K뷰티. */
const splitLatin = (run: string): string[] =>
  run.match(/[가-힣]+|[^가-힣]+/gu)?.flatMap((part) => (/[가-힣]/.test(part) ? termsOf(part) : [part])) ?? [];

/** Returns how many letters of a term may be wrong: one in a pair of syllables; one in a Latin word of four, two of eight. */
export function forgiven(term: string): number {
  if (/^[ᄀ-ᇿ]/.test(term)) return term.length >= 5 ? 1 : 0;
  return /\d/.test(term) ? 0 : Math.min(2, Math.floor(term.length / 4));
}
