import type { FaultName } from './record.ts';

/** A cell as it lies in the XML of a sheet. */
export interface RawCell {
  /** `n` a number, `s` a shared text, `inlineStr`, `str`, `b`, `e` an error, `d` a day. */
  readonly type: string;
  readonly style: number;
  readonly value: string | null;
  readonly formula: boolean;
  readonly inline: string;
}

/** What numbers of a style mean. */
export type Meaning = 'number' | 'day' | 'time' | 'moment' | 'hours';

export interface Book {
  readonly shared: readonly string[];
  readonly styles: readonly Meaning[];
  readonly from1904: boolean;
}

/** Number formats every workbook has without naming them, those of Korean editions among them. */
const BUILT_IN: Readonly<Record<number, Meaning>> = {
  ...Object.fromEntries([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'day'])),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, 'time'])),
  22: 'moment',
  46: 'hours',
};

/** Tells from a format code such as `yyyy"년" m"월"` what its numbers mean. */
function meaningOf(format: string): Meaning {
  const code = (format.split(';')[0] ?? '').toLowerCase();
  if (/\[h+\]/.test(code)) return 'hours';
  const signs = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|am\/pm|general/g, (part) => (part === 'am/pm' ? 'h' : ''));
  const hasTime = /[hs]/.test(signs);
  const hasDay = /[yd]/.test(signs) || (!hasTime && signs.includes('m'));
  if (hasDay) return hasTime ? 'moment' : 'day';
  return hasTime ? 'time' : 'number';
}

/** Reads the meanings of the styles of a workbook; `walk` tells every element of its style sheet. */
export function readStyles(
  walk: (open: (name: string, attributes: Readonly<Record<string, string>>) => void) => void,
): Meaning[] {
  const formats = new Map<number, Meaning>();
  const styles: Meaning[] = [];
  let inCells = false;
  walk((name, attributes) => {
    if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), meaningOf(attributes['formatCode'] ?? ''));
    else if (name === 'cellXfs') inCells = true;
    else if (name === 'cellStyles' || name === 'dxfs') inCells = false;
    else if (name === 'xf' && inCells) {
      const id = Number(attributes['numFmtId'] ?? 0);
      styles.push(formats.get(id) ?? BUILT_IN[id] ?? 'number');
    }
  });
  return styles;
}

const DAY_SECONDS = 86_400;
/** Days from the first day of each calendar to 1 January 1970. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
const two = (n: number): string => String(n).padStart(2, '0');
const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');

/** Writes a number of days as what its style means; a number that no calendar holds stays one. */
function writeMoment(digits: string, meaning: Exclude<Meaning, 'number'>, from1904: boolean): string {
  const seconds = Math.round(Number(digits) * DAY_SECONDS);
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > 2_958_466 * DAY_SECONDS) return digits;
  if (meaning === 'hours') return clock(seconds);
  let days = Math.floor(seconds / DAY_SECONDS);
  // The calendar of 1900 has a 29 February that never was: the days before it are one off.
  if (!from1904 && days < 60 && meaning !== 'time') days += 1;
  const day = new Date((days - EPOCH[from1904 ? 1904 : 1900]) * DAY_SECONDS * 1000).toISOString().slice(0, 10);
  const time = seconds % DAY_SECONDS;
  if (meaning === 'time' && seconds < DAY_SECONDS) return clock(seconds);
  return time === 0 ? day : `${day}T${clock(time)}`;
}

/** Reads a cell as text, and what is wrong with it: an error keeps its name, a formula without a result is blank. */
export function readCell(cell: RawCell, { shared, styles, from1904 }: Book): { text: string; fault: FaultName | null } {
  const { type, style, value, formula, inline } = cell;
  if (type === 'inlineStr') return { text: inline, fault: null };
  if (value === null) return { text: '', fault: formula ? 'formula-without-result' : null };
  if (type === 'e') return { text: value, fault: 'spreadsheet-error' };
  if (type === 's') return { text: shared[Number(value)] ?? '', fault: null };
  if (type === 'b') return { text: value === '1' ? 'true' : 'false', fault: null };
  const meaning = type === 'n' ? (styles[style] ?? 'number') : 'number';
  return { text: meaning === 'number' ? value : writeMoment(value, meaning, from1904), fault: null };
}
