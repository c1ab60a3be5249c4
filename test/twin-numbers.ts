import { readNumerals } from '../src/format/numeral.ts';
import { agreement } from '../src/model/agreement.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH = new RegExp(`\\b(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\\b`, 'g');

/** Numbers up to this are often words: two, 두, first half, 상반기. */
const WORDS = 12;

/** What a text says besides its numbers and looks like them: versions, names of files, addresses. */
const NAMES = /https?:\S+|[\w-]+\.(?:csv|xlsx|json|sqlite|svg|png|ya?ml|zip)\b|\bQ[1-4]\b|\bH[12]\b/g;

/** A day or a month in short, Korean form: 2026.7.15, 2023.5. */
const SHORT_DAY = /\b((?:19|20)\d\d)\.(\d{1,2})(?:\.(\d{1,2}))?(?![\d%])/g;

/** Writes months as numbers and short days apart, so that a day is the same three numbers in both languages. */
const plainDates = (text: string): string =>
  text
    .replace(MONTH, (name) => ` ${MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1} `)
    .replace(SHORT_DAY, '$1 $2 $3');

/** The digits of a text as they stand: years, days and plain counts read the same in both languages. */
const digitsIn = (text: string): string[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => digits.replaceAll(',', ''));

/** Returns the numbers a text says, in plain digits and single units, without those that may be words in the other language. */
const numbersIn = (text: string): string[] =>
  readNumerals(text)
    .filter(({ text: written }) => /\d/.test(written))
    .map(({ value }) => value.replace('-', ''))
    .filter((value) => value.includes('.') || Number(value) > WORDS);

/** Returns the numbers of a text that its twin in the other language does not say, rounded or cut as languages do. */
export function untold(text: string, twin: string): string[] {
  const [own, other] = [text, twin].map((one) =>
    plainDates(one.replace(NAMES, ' ')).replace(/(\d)[–~](?=\d)/g, '$1 '),
  ) as [string, string];
  const told = [...numbersIn(other), ...digitsIn(other)];
  return [...new Set(numbersIn(own))].filter((value) => !told.some((known) => agreement(value, known) !== null));
}
