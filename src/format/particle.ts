/** The particle after a final sound, then the one after an open syllable. */
export type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이라는/라는' | '이며/며' | '이고/고';

type Ending = 'open' | 'ㄹ' | 'closed';

const RIEUL = 8;

/** How the digits are read: 영 일 이 삼 사 오 육 칠 팔 구. A trailing 0 is read 십, 백, 천, 만 or 영: all closed. */
const DIGITS: readonly Ending[] = ['closed', 'ㄹ', 'open', 'closed', 'open', 'open', 'closed', 'ㄹ', 'ㄹ', 'open'];

/** Signs that are read as a word of their own: 퍼센트, 퍼센트포인트, 플러스. */
const OPEN_SIGNS = /[%+&]$/;

function latinEnding(word: string): Ending {
  const spelled = /(?:^|[^a-z])[A-Z]$/.test(word);
  if (spelled) return /[LR]$/.test(word) ? 'ㄹ' : /[MN]$/.test(word) ? 'closed' : 'open';
  if (/(l|[^aeiou]le)$/i.test(word)) return 'ㄹ';
  return /([mn]|ng|[aeiou][bckpt])$/i.test(word) ? 'closed' : 'open';
}

/** Returns how a word ends when read aloud, or null when it cannot be told. */
function endingOf(word: string): Ending | null {
  // The particle follows the word, not what stands after it in brackets or the closing quote.
  const spoken = word.replace(/(?:\s*\([^()]*\)|[\s"'”’」』》〉\].,!?…]+)+$/, '');
  const last = spoken.at(-1) ?? '';
  const syllable = last.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11_172) {
    const final = syllable % 28;
    return final === 0 ? 'open' : final === RIEUL ? 'ㄹ' : 'closed';
  }
  if (/\d/.test(last)) return DIGITS[Number(last)] ?? null;
  if (spoken.endsWith('%p') || OPEN_SIGNS.test(spoken)) return 'open';
  return /[A-Za-z]$/.test(spoken) ? latinEnding(spoken) : null;
}

/** Returns the word with the particle its sound asks for: 스마트공장은, 3분기를, 12.3%로. Writes 은(는) when it cannot be told. */
export function withParticle(word: string, particle: Particle): string {
  const [closed = '', open = ''] = particle.split('/');
  const ending = endingOf(word);
  if (ending === null) return closed === open ? `${word}${closed}` : `${word}${closed}(${open})`;
  // After ㄹ the road is short: 서울로, 7로.
  const takesOpen = ending === 'open' || (ending === 'ㄹ' && particle === '으로/로');
  return `${word}${takesOpen ? open : closed}`;
}
