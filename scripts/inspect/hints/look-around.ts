import type { Around } from '../../source/record.ts';
import type { Hint } from './hint.ts';

/** Says what a workbook holds that its rows do not show. */
export function lookAround({ hiddenRows, hiddenColumns, merged, otherSheets }: Around): Hint[] {
  const hint = (words: string, list: readonly (string | number)[], record: number | null = null): Hint[] =>
    list.length === 0
      ? []
      : [{ record, column: null, hint: words, text: `${list.slice(0, 10).join(', ')}${list.length > 10 ? ' …' : ''}` }];
  return [
    ...hint('hidden rows, read like the others', hiddenRows, hiddenRows[0] ?? null),
    ...hint('hidden columns, read like the others', hiddenColumns),
    ...hint('merged cells: only the first of each holds a value', merged),
    ...hint('other sheets, not read', otherSheets),
  ];
}
