import type { Locale } from '../../model/text.ts';
import { periodCode } from '../period-code.ts';
import { inLanguage, type Table } from '../table.ts';
import type { FindFigure } from './verdict-sheet.ts';
import { columnName } from './workbook.ts';

/**
 * Returns what finds the figure of the whole country, of all kinds together, for a period and with a value on a sheet of
 * observations in a language. A figure that was made for the verdict alone, as of twelve months, may stand nowhere.
 */
export function findFigureIn(sheet: string, observations: Table, locale: Locale): FindFigure {
  const { columns, rows } = inLanguage(observations, locale);
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const [period, area, breakdown, value] = [at('period'), at('area'), at('breakdown'), at('value')];
  return (point) => {
    const code = periodCode(point.period);
    const row = rows.findIndex(
      (cells) =>
        cells[period] === code &&
        cells[area] === 'KR' &&
        cells[breakdown] === null &&
        cells[value] !== null &&
        Number(cells[value]) === point.value,
    );
    // Rows count from 1, and the headings take the first.
    return row === -1 ? undefined : `'${sheet}'!$${columnName(value)}$${row + 2}`;
  };
}
