/**
 * What a numeral is said of: money in won or dollars, percent, things that are counted; `amount` is a number written with
 * its magnitude and nothing named (13조 6천억), `bare` digits alone, which may stand in any unit.
 */
export type NumeralKind = 'KRW' | 'USD' | 'percent' | 'count' | 'amount' | 'bare';

/** One numeral found in a text. */
export interface Numeral {
  /** As it was written, full-width signs made plain. */
  readonly text: string;
  /** Plain decimal digits in single won, dollars, things or percent: `13600000000000`, `-1.2`. */
  readonly value: string;
  readonly kind: NumeralKind;
}

/** An exact decimal: digits × 10^exponent. */
interface Exact {
  readonly digits: bigint;
  readonly exponent: number;
}

const ZERO: Exact = { digits: 0n, exponent: 0 };
const times = ({ digits, exponent }: Exact, power: number): Exact => ({ digits, exponent: exponent + power });

function plus(a: Exact, b: Exact): Exact {
  const exponent = Math.min(a.exponent, b.exponent);
  const lift = (x: Exact): bigint => x.digits * 10n ** BigInt(x.exponent - exponent);
  return { digits: lift(a) + lift(b), exponent };
}

/** Reads digits with or without thousands commas. */
function exactOf(text: string): Exact {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
  return { digits: BigInt(whole + fraction), exponent: -fraction.length };
}

/** Writes an exact decimal in plain digits, without an exponent or idle zeros behind the point. */
function write({ digits, exponent }: Exact, negative: boolean): string {
  const magnitude = exponent >= 0 ? String(digits * 10n ** BigInt(exponent)) : '';
  const padded = String(digits).padStart(1 - exponent, '0');
  const fraction = magnitude ? '' : padded.slice(exponent).replace(/0+$/, '');
  const plain = magnitude || padded.slice(0, exponent) + (fraction && `.${fraction}`);
  return negative && digits !== 0n ? `-${plain}` : plain;
}

const SMALL: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 };
const MYRIAD: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12, 경: 16 };
const SYLLABLES: Readonly<Record<string, bigint>> = {
  ...{ 일: 1n, 이: 2n, 삼: 3n, 사: 4n, 오: 5n, 육: 6n, 칠: 7n, 팔: 8n, 구: 9n },
};

/**
 * Reads a Korean numeral whose parts are digits, syllables for digits, 십, 백, 천 and 만, 억, 조, 경, from the largest
 * down: 13조 6천억, 3만 5,282, 118,600백만, 만 이천. Null when a part is not smaller than the one before it.
 */
function readMyriads(text: string): Exact | null {
  let [total, section, open]: [Exact, Exact, Exact | null] = [ZERO, ZERO, null];
  let [myriad, small] = [Infinity, Infinity];
  for (const [token] of text.replace(/\s/g, '').matchAll(/[\d,]+(?:\.\d+)?|./gu)) {
    if (token in MYRIAD) {
      const power = MYRIAD[token] as number;
      if (power >= myriad) return null;
      const factor = plus(section, open ?? ZERO);
      total = plus(total, times(factor.digits === 0n ? { digits: 1n, exponent: 0 } : factor, power));
      [section, open, myriad, small] = [ZERO, null, power, Infinity];
    } else if (token in SMALL) {
      const power = SMALL[token] as number;
      if (power >= small) return null;
      section = plus(section, times(open ?? { digits: 1n, exponent: 0 }, power));
      [open, small] = [null, power];
    } else {
      if (open) return null;
      const syllable = SYLLABLES[token];
      open = syllable === undefined ? exactOf(token) : { digits: syllable, exponent: 0 };
      // What follows 만 is below ten thousand, what follows 천 below a thousand.
      const room = Math.min(myriad, small);
      if (open.digits >= 10n ** BigInt(Math.min(room, 40)) && open.exponent >= 0) return null;
    }
  }
  return plus(total, plus(section, open ?? ZERO));
}

const ENGLISH: Readonly<Record<string, number>> = {
  hundred: 2,
  ...{ k: 3, thousand: 3 },
  ...{ m: 6, mn: 6, million: 6 },
  ...{ b: 9, bn: 9, billion: 9 },
  ...{ t: 12, tn: 12, trn: 12, trillion: 12 },
};
const UP_TO_NINETEEN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS: Readonly<Record<string, bigint>> = Object.fromEntries([
  ...UP_TO_NINETEEN.map((word, n) => [word, BigInt(n)]),
  ...TENS.map((word, n) => [word, BigInt(n * 10 + 20)]),
]);

/** Reads an English numeral of digits or words with their magnitudes: 3.5 trillion, twelve thousand, 1 million 200 thousand. */
function readEnglish(text: string): Exact {
  let [total, section]: [Exact, Exact] = [ZERO, ZERO];
  for (const [token] of text.toLowerCase().matchAll(/\d[\d,]*(?:\.\d+)?|[a-z]+/g)) {
    const power = ENGLISH[token];
    if (token === 'and') continue;
    if (power === undefined)
      section = plus(section, /\d/.test(token) ? exactOf(token) : { digits: WORDS[token] ?? 0n, exponent: 0 });
    else if (power === 2) section = times(section, 2);
    else [total, section] = [plus(total, times(section, power)), ZERO];
  }
  return plus(total, section);
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const UNIT = '[십백천만억조경]';
/** Digits with Korean magnitudes: after 만, 억, 조 a part may stand apart, and a magnitude may stand apart before money. */
const KOREAN = String.raw`${DIGITS}(?:${UNIT}+(?:\s?${DIGITS}${UNIT}*)*|\s(?=${UNIT}+\s?(?:원|달러))${UNIT}+)`;
/** Syllables alone: at least two, one of them a magnitude, the whole before a counter or money. */
const SPOKEN = String.raw`(?<![가-힣])(?=[일이삼사오육칠팔구십백천만억조]\s?[일이삼사오육칠팔구십백천만억조])(?=[일이삼사오육칠팔구십백천만억조\s]*[십백천만억조])[일이삼사오육칠팔구십백천만억조]+(?:\s[일이삼사오육칠팔구십백천만억조]+)*(?=\s?(?:개|곳|명|건|원|달러|팀)|$)`;
const MAGNITUDE = String.raw`(?:[\s-]?(?:hundred|thousand|million|billion|trillion|trn|tn|bn|mn)|[kmbt])(?![a-z])`;
const LATIN = String.raw`${DIGITS}(?:${MAGNITUDE}(?:\s(?:and\s)?${DIGITS}${MAGNITUDE})*)?`;
const WORD = `(?:${[...Object.keys(WORDS), 'hundred', 'thousand', 'million', 'billion', 'trillion'].join('|')})`;
const SPELLED = String.raw`(?<![a-z])${WORD}(?:[\s-](?:and\s)?${WORD})*(?![a-z])`;

const NUMERAL = new RegExp(
  [
    String.raw`(?<before>(?:US\$|USD|KRW|\$|₩)?)\s?`,
    String.raw`(?<![A-Za-z]-|[A-Za-z\d.,](?<!US|USD|KRW))(?<sign>[-−△](?=\s?[\d$₩]))?\s?(?<money>(?:US\$|USD|KRW|\$|₩)?)\s?`,
    `(?<body>${KOREAN}|${SPOKEN}|${LATIN}|${SPELLED})`,
    String.raw`(?<after>(?:\s?(?:%p|%|퍼센트|percent|per cent|원|달러|dollars?|KRW|USD|won)|-won|-dollar)?)`,
  ].join(''),
  'giu',
);
/** What makes digits a date, an ordinal or a name: 2026년, 3분기, 1기, 2nd. */
const DATE_AFTER =
  /^\s?(?:년|월|일(?!반)|분기|반기|기(?!업)|차(?!량)|위|회|호|세|시(?!도)|주년|개월|-(?:Q|H)\d)|^(?:st|nd|rd|th)(?![a-z])/i;
const COUNTER_AFTER = /^\s?(?:여\s?)?(?:개|곳|명|건|팀|점|호|사\b|[a-z]{3,})/i;
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

function kindOf(money: string, body: string, after: string, rest: string): NumeralKind {
  const mark = `${money} ${after}`.toUpperCase();
  if (/%|퍼센트|PER ?CENT/.test(mark)) return 'percent';
  if (/\$|USD|달러|DOLLAR/.test(mark)) return 'USD';
  if (/₩|KRW|원|WON/.test(mark)) return 'KRW';
  if (COUNTER_AFTER.test(rest)) return 'count';
  return /^[\d,.]+$/.test(body) ? 'bare' : 'amount';
}

interface Found extends Numeral {
  readonly start: number;
  readonly end: number;
  readonly body: string;
  readonly negative: boolean;
}

/** Reads what one match of the pattern wrote; null where it is a date, an ordinal or no number after all. */
function readMatch(match: RegExpMatchArray, plain: string): Found | null {
  const { before = '', sign = '', money = '', body = '', after = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const rest = plain.slice(end);
  if (after.trim() === '' && DATE_AFTER.test(rest)) return null;
  if (!/\d|[십백천만억조]|[a-z]{3}/i.test(body)) return null;
  const exact = readBody(body);
  if (!exact) return null;
  const negative = sign !== '';
  const kind = kindOf(before + money, body, after, rest);
  return { text: match[0].trim(), value: write(exact, negative), kind, start, end, body, negative };
}

const readBody = (body: string): Exact | null =>
  /[십백천만억조경일이삼사오육칠팔구]/.test(body) ? readMyriads(body) : readEnglish(body);

/** Whether nothing says what a numeral is said of. */
const isOpen = ({ kind }: Numeral): boolean => kind === 'bare' || kind === 'amount' || kind === 'count';

/** The first end of a range says its unit and magnitude with the second: KRW 2.6–2.67 trillion, 2,600억~2,672억 원. */
function shareRange(found: readonly Found[], plain: string): Found[] {
  return found.map((one, i) => {
    const next = found[i + 1];
    const last = found[i - 1];
    const joins = (a: Found, b: Found): boolean => /^\s?[–~-]\s?$/.test(plain.slice(a.end, b.start));
    if (last && joins(last, one) && isOpen(one)) return { ...one, kind: last.kind };
    if (!next || !joins(one, next)) return one;
    const kind = isOpen(one) ? next.kind : one.kind;
    const magnitude = /^[\d,.]+(\D.*)$/.exec(next.body)?.[1];
    const exact = magnitude && /^[\d,.]+$/.test(one.body) ? readBody(one.body + magnitude) : null;
    return { ...one, kind, value: exact ? write(exact, one.negative) : one.value };
  });
}

/**
 * Returns the numerals of a text in their order, as people print and paste them in Korean and English: 3만 5,282 ·
 * 35,282개 · 3.5조원 · 13조 6천억 · KRW 3.5 trillion · $118.6bn · △1.2% · full-width digits · twelve thousand.
 * Dates and ordinals are left out, and a bare year too unless it is all there is. None: an empty list.
 */
export function readNumerals(text: string): Numeral[] {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ');
  const found = [...plain.matchAll(NUMERAL)].flatMap((match) => readMatch(match, plain) ?? []);
  const isDate = ({ text: written, kind }: Numeral): boolean => isYear(written) && kind !== 'KRW' && kind !== 'USD';
  const others = found.filter((one) => !isDate(one));
  return shareRange(others.length > 0 ? others : found, plain).map(({ text: written, value, kind }) => ({
    text: written,
    value,
    kind,
  }));
}
