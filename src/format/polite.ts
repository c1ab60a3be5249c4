const SYLLABLES = 0xac00;
const FINALS = 28;
/** Places of the closing consonants ㄴ and ㅂ within a syllable block. */
const [NIEUN, BIEUP] = [4, 17];

const isSyllable = (char: string): boolean => /^[가-힣]$/.test(char);
const finalOf = (char: string): number => (char.charCodeAt(0) - SYLLABLES) % FINALS;
const withFinal = (char: string, final: number): string =>
  String.fromCharCode(char.charCodeAt(0) - finalOf(char) + final);

/** Turns the last word of a sentence: 뽑혔다 → 뽑혔습니다, 시행된다 → 시행됩니다, 받는다 → 받습니다. */
function politeEnd(word: string): string {
  const stem = word.slice(0, -1);
  const [earlier = '', last = ''] = [stem.at(-2), stem.at(-1)];
  if (!isSyllable(last) || (last === '니' && isSyllable(earlier) && finalOf(earlier) === BIEUP)) return word;
  if (last === '는' && isSyllable(earlier) && finalOf(earlier) !== 0) return `${stem.slice(0, -1)}습니다`;
  const final = finalOf(last);
  return final === 0 || final === NIEUN ? `${stem.slice(0, -1)}${withFinal(last, BIEUP)}니다` : `${stem}습니다`;
}

/** A sentence's last word, what may follow it in brackets, and its full stop: 줄었다(잠정). */
const ENDS = /(\S*다)((?:\([^()]*\))?)\.(?=\s|$)/g;

/** Puts the blanks into a number that its page writes in one word: 4,366억원 → 4,366억 원, 1만2천 → 1만 2천. */
export const spacedKorean = (text: string): string =>
  text.replace(/(?<=\d[\d,.]*[만억조])(?=\d|원)|(?<=\d[천백]?[만억조])(?=원)/g, ' ');

/** Puts plain Korean sentences into the polite form of this site; what does not end in 다 stays as it is. */
export const politeKorean = (text: string): string =>
  text.replace(ENDS, (_, end: string, aside: string) => `${politeEnd(end)}${aside}.`);
