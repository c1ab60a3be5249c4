import { spanOf } from '../model/period.ts';

function simpleCode(period: string): string {
  const [year = '', part = '', day] = period.split('-');
  if (part === '') return `${year}-A1`;
  if (/^[QH]/.test(part)) return period;
  return `${year}-M${part}${day === undefined ? '' : `-D${day}`}`;
}

/**
 * Returns a period as files write it: 2024-A1 · 2025-H1 · 2024-Q3 · 2026-M01 · 2025-M12-D17 · 2025-M01/2025-M09. Years
 * and months are those of SDMX reporting periods; no spreadsheet takes one for a date or a number, and a column of them
 * is text in every file. Throws on text that is not a period.
 */
export function periodCode(period: string): string {
  spanOf(period);
  return period.split('/').map(simpleCode).join('/');
}
