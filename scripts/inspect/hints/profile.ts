import { findNumber, trimCell } from '../../source/cell.ts';

const MARKS = new Set([
  '',
  '-',
  '－',
  '–',
  '—',
  '―',
  '−',
  '*',
  'x',
  'X',
  '…',
  '...',
  '.',
  'N/A',
  'NA',
  'n/a',
  'null',
  'NULL',
  '해당없음',
  '미상',
  '자료없음',
]);

/** Whether a cell says that there is no figure, in one of the ways that public files have. */
export const isMissing = (cell: string): boolean => MARKS.has(trimCell(cell));

/** Whether a cell holds a number, however it is written. */
export const isNumeric = (cell: string): boolean => typeof findNumber(cell) === 'number';

/** The number in a cell; null when there is none. */
export const numberIn = (cell: string): number | null => findNumber(cell) ?? null;
