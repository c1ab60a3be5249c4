import { trimCell } from '../../source/cell.ts';
import { Tally, type Hint, type Watch } from './hint.ts';
import { isMissing, isNumeric, numberIn } from './profile.ts';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const SPOILT = new RegExp(
  `^(?:\\d{1,4}[-. /](?:${MONTHS})[a-z]*|(?:${MONTHS})[a-z]*[-. /]\\d{1,4}|\\d{2}월 \\d{2}일)\\.?$`,
  'i',
);
const EXPONENT = /^-?\d(?:\.\d+)?E[+-]?\d+$/i;
const CODE = /코드|번호|우편|사업자|\bid\b|code|_id$|_cd$|no\.?$/i;
const DAY = /일자|날짜|년월일|date/i;
const SHARE = /%|％|비율|비중|구성비|점유율|률|율(?:$|\()|percent|share|ratio/i;
const WITH_UNIT =
  /^[△-]?[\d,]+(?:\.\d+)?\s*(?:%|％|원|만원|천원|백만원|억원|명|개|개사|건|톤|달러|㎡|km|kg|호|가구|세대|곳|회|위)$/;
const URL = /^https?:\/\//;
const PHONE = /전화|연락처|휴대|팩스|phone|fax/i;
/** A year, month, day or span of them: no word among numbers. */
const TIME = /^\d{4}(?:[-./]\S*)?$/;
const LOST = /\?{2,}|\p{L}\?\p{L}|\ufffd/u;
const GARBLED = /占|쏙옙|ï»¿|Ã[\u0080-\u00bf]|[ìíîëê][\u0080-\u00bf€-™]/;
const PROVINCE =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청[북남]도|전북|전남|전라[북남]도|경북|경남|경상[북남]도|제주)(?:특별시|광역시|특별자치시|특별자치도|도)?$/;
const DISTRICT = /^(?:[가-힣]{1,4}(?:시|군|구))$/;
const INDENT = /^[\s\u3000·ㆍ└ㄴ-]+\S/;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad]/;
/** Distinct words remembered of a column. */
const WORDS = 5000;
/** Words that are tried as the level above others: trying all would be quadratic. */
const PARENTS = 200;

interface Profile {
  readonly name: string;
  known: number;
  numeric: number;
  grouped: number;
  padded: number;
  readonly missing: Map<string, number>;
  readonly lengths: Map<number, number>;
  readonly words: Set<string>;
  indented: number;
  first: Partial<Record<'grouped' | 'padded' | 'missing' | 'indented', readonly [record: number, cell: string]>>;
}

/** Notices columns whose cells are not all of one kind, or not written as a number, a month or a code should be. */
export const watchColumns: Watch = (header) => {
  const tally = new Tally();
  const profiles = header.map((name): Profile => ({
    name,
    known: 0,
    numeric: 0,
    grouped: 0,
    padded: 0,
    missing: new Map(),
    lengths: new Map(),
    words: new Set(),
    indented: 0,
    first: {},
  }));
  const notice = (record: number, { name }: Profile, cell: string, value: string): void => {
    if (SPOILT.test(value)) tally.add(record, name, 'a month or day that a spreadsheet has rewritten', value);
    if (PHONE.test(name) && /^[1-9]\d{7,9}$/.test(value))
      tally.add(record, name, 'a number that may have lost its leading zero', value);
    if (EXPONENT.test(value)) tally.add(record, name, 'digits lost to a power of ten', value);
    if (LOST.test(value) && !URL.test(value)) tally.add(record, name, 'characters lost to question marks', value);
    if (GARBLED.test(value)) tally.add(record, name, 'text that was read in another encoding', value.slice(0, 40));
    if (WITH_UNIT.test(value)) tally.add(record, name, 'units inside cells', value);
    if (INVISIBLE.test(value))
      tally.add(
        record,
        name,
        'characters that nobody sees',
        JSON.stringify(value.slice(0, 40)).replace(INVISIBLE, (c) => `\\u${c.charCodeAt(0).toString(16)}`),
      );
    if (/[\r\n]/.test(cell))
      tally.add(record, name, 'a cell of several lines', `${cell.split(/\r\n|\r|\n/).length} lines`);
    if (/^\d{5}$/.test(value) && DAY.test(name) && value > '20000' && value < '60000')
      tally.add(record, name, 'a day as the number a spreadsheet keeps for it', value);
    if (SHARE.test(name) && (numberIn(value) ?? 0) > 100) tally.add(record, name, 'a share above 100', value);
    if (/^△|^\(\d[\d,.]*\)$|[０-９]/.test(value)) tally.add(record, name, 'numbers in signs of their own', value);
  };
  return {
    take(record, cells) {
      for (const [i, profile] of profiles.entries()) {
        const cell = cells[i];
        if (cell === undefined) continue;
        const value = trimCell(cell);
        if (isMissing(cell)) {
          profile.missing.set(value, (profile.missing.get(value) ?? 0) + 1);
          profile.first.missing ??= [record, value];
          continue;
        }
        profile.known += 1;
        if (INDENT.test(cell) && !isNumeric(cell)) {
          profile.indented += 1;
          profile.first.indented ??= [record, cell];
        }
        if (isNumeric(cell)) {
          profile.numeric += 1;
          if (value.includes(',')) {
            profile.grouped += 1;
            profile.first.grouped ??= [record, value];
          }
          if (/^\d+$/.test(value)) profile.lengths.set(value.length, (profile.lengths.get(value.length) ?? 0) + 1);
        } else if (profile.words.size < WORDS) profile.words.add(value);
        if (cell !== value) {
          profile.padded += 1;
          profile.first.padded ??= [record, `"${cell}"`];
        }
        notice(record, profile, cell, value);
      }
    },
    finish: () => [...tally.list(), ...profiles.flatMap(describe)],
  };
};

/** Says what the cells of one column have in common, and what not. */
function describe(profile: Profile): Hint[] {
  const { name, known, numeric, grouped, padded, missing, lengths, words, indented, first } = profile;
  const hints: Hint[] = [];
  const say = (hint: string, text: string, record: number | null = null): void => {
    hints.push({ record, column: name, hint, text });
  };
  const of = (count: number): string => `${count.toLocaleString('en')} of ${known.toLocaleString('en')} cells`;
  const isNumbers = numeric * 2 > known && known > 0;
  if (grouped > 0) say('numbers with commas', `${first.grouped?.[1]}, ${of(grouped)}`, first.grouped?.[0]);
  if (padded > 0 && padded !== indented)
    say('blanks around cells', `${first.padded?.[1]}, ${of(padded)}`, first.padded?.[0]);
  const strange = [...words].filter((word) => !TIME.test(word));
  if (isNumbers && strange.length > 0)
    say('words among numbers', `${strange.slice(0, 3).join(', ')}, ${of(known - numeric)}`);
  if (isNumbers && missing.size > 0) {
    const marks = [...missing].map(([mark, count]) => `${mark === '' ? 'blank' : mark} ${count.toLocaleString('en')}`);
    say('marks for a missing figure', marks.join(', '), first.missing?.[0]);
  }
  const longest = Math.max(0, ...lengths.keys());
  if (CODE.test(name) && lengths.size > 1 && longest >= 4 && (lengths.get(longest) ?? 0) * 2 >= numeric)
    say(
      'codes of several lengths: leading zeros may be lost',
      [...lengths]
        .sort(([a], [b]) => a - b)
        .map(([length, count]) => `${count} of ${length} digits`)
        .join(', '),
    );
  if (known === 0 && missing.size > 0 && [...missing.keys()].every((mark) => !/[a-z]/i.test(mark)))
    say('a column without content', `every cell is ${[...missing.keys()].map((mark) => mark || 'blank').join(' or ')}`);
  if (isNumbers) return hints;
  if (indented > 0 && indented < known)
    say(
      'several levels in one column, told by indents',
      `${first.indented?.[1]}, ${of(indented)}`,
      first.indented?.[0],
    );
  const all = [...words];
  const below = (word: string): number => all.filter((other) => other.startsWith(`${word} `)).length;
  const parents = all.slice(0, PARENTS).filter((word) => word.length > 1 && below(word) > 1);
  const isTree = parents.reduce((sum, word) => sum + below(word), 0) * 2 >= all.length;
  const [parent] = isTree ? parents : [];
  const [province, district] = [
    all.find((word) => PROVINCE.test(word)),
    all.find((word) => DISTRICT.test(word) && !PROVINCE.test(word)),
  ];
  if (parent !== undefined)
    say('several levels in one column', `${parent}, ${all.find((word) => word.startsWith(`${parent} `))}`);
  else if (province !== undefined && district !== undefined)
    say('several levels in one column', `${province}, ${district}`);
  return hints;
}
