import { trimCell } from '../../source/cell.ts';
import { isNumeric, isMissing } from './profile.ts';
import type { Hint, Watcher } from './hint.ts';

const UNIT =
  /[([（［]\s*(?:단위\s*[:：]?\s*)?([^)\]）］]*(?:원|명|개|건|톤|%|％|달러|천|백만|억|㎡|km|kg|호|가구|세대|사|곳|회)[^)\]）］]*)[)\]）］]/;
/** Records at the start of a file among which the table may begin. */
const LOOK_AT = 30;

const isFilled = (cell: string): boolean => trimCell(cell) !== '';
const filled = (cells: readonly string[]): number => cells.filter(isFilled).length;
/** Names a place as a spreadsheet does: the third cell of the fifth record is C5. */
const placeOf = (column: number, record: number): string =>
  `${column < 26 ? String.fromCharCode(65 + column) : `column ${column + 1}, record `}${record}`;

/** Notices what is odd about the names of the columns, and where the table really begins. */
export const watchHeader = (header: readonly string[], headerRecord: number): Watcher => {
  const first: Array<{ readonly record: number; readonly cells: readonly string[] }> = [];
  const again: number[] = [];
  let records = 0;
  const named = header.filter(isFilled);
  const joined = header.join('\u0001');
  return {
    take(record, cells) {
      records += 1;
      if (first.length < LOOK_AT) first.push({ record, cells });
      if (named.length > 0 && cells.length === header.length && cells.join('\u0001') === joined) again.push(record);
    },
    finish() {
      const hints: Hint[] = [];
      const say = (hint: string, text: string, column: string | null = null, record: number | null = null): void => {
        hints.push({ record: record ?? (headerRecord || null), column, hint, text });
      };
      if (/^sep=.?$/i.test(header[0] ?? '') && header.length <= 2)
        say('a line for spreadsheets stands above the header', header.join());
      const unnamed = header.length - named.length;
      if (unnamed > 0) say('columns without a name', `${unnamed} of ${header.length}`);
      const counts = new Map<string, number>();
      for (const name of named) counts.set(trimCell(name), (counts.get(trimCell(name)) ?? 0) + 1);
      const repeated = [...counts].filter(([, count]) => count > 1);
      if (repeated.length > 0)
        say(
          'names that several columns bear',
          repeated
            .slice(0, 5)
            .map(([name, count]) => `${name} (${count})`)
            .join(', '),
        );
      if (named.length > 1 && named.filter(isNumeric).length * 2 > named.length)
        say('the header is made of numbers: a record, or years side by side', named.slice(0, 5).join(', '));
      const padded = header.filter((name) => name !== trimCell(name) && isFilled(name));
      if (padded.length > 0)
        say(
          'names with blanks around them',
          padded
            .slice(0, 5)
            .map((name) => `"${name}"`)
            .join(', '),
        );
      const units = header.filter((name) => UNIT.test(name));
      if (units.length > 0) say('units inside names', units.slice(0, 5).join(', '));

      if (records === 0) say('no records below the header', header.slice(0, 5).join(', '));
      if (again.length > 0)
        say('a record equal to the header', `${again.length.toLocaleString('en')} of them`, null, again[0] ?? null);
      hints.push(...findStart(header, headerRecord, first));
      hints.push(...findSecondHeader(header, first));
      return hints;
    },
  };
};

type First = ReadonlyArray<{ readonly record: number; readonly cells: readonly string[] }>;

/** Notices lines above the table: the header has fewer filled cells than the records that follow it. */
function findStart(header: readonly string[], headerRecord: number, first: First): Hint[] {
  if (headerRecord === 0) return [];
  const most = Math.max(filled(header), ...first.map(({ cells }) => filled(cells)));
  if (most < 2 || filled(header) * 2 > most) return [];
  const start = first.find(({ cells }) => filled(cells) * 2 > most || filled(cells) === most);
  if (!start) return [];
  const at = start.cells.findIndex(isFilled);
  return [
    {
      record: start.record,
      column: null,
      hint: `the table seems to begin at ${placeOf(at, start.record)}; a title, notes or nothing stand above it`,
      text: start.cells.filter(isFilled).slice(0, 5).join(', '),
    },
  ];
}

/** Notices a second and third header row: words in columns that hold numbers further down. */
function findSecondHeader(header: readonly string[], first: First): Hint[] {
  if (first.length < 3) return [];
  const hints: Hint[] = [];
  for (const [at, { record, cells }] of first.slice(0, 2).entries()) {
    const below = first.slice(at + 1).filter((row) => row.cells.length === header.length);
    const numeric = header
      .map((_, i) => i)
      .filter((i) => {
        const known = below.map((row) => row.cells[i] ?? '').filter((cell) => !isMissing(cell));
        return known.length > 0 && known.filter(isNumeric).length * 3 >= known.length * 2;
      });
    const worded = numeric.filter((i) => !isMissing(cells[i] ?? '') && !isNumeric(cells[i] ?? ''));
    if (numeric.length === 0 || worded.length * 2 <= numeric.length) break;
    hints.push({
      record,
      column: null,
      hint: 'another header row, or one of units',
      text: cells.filter(isFilled).slice(0, 6).join(', '),
    });
  }
  return hints;
}
