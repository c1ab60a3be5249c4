/** Marks of a figure that was not published: an empty cell or one of the dashes. */
const MISSING = new Set(['', '-', '－', '–', '—', '―', '−']);
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const BLANKS = /^[\s\u00a0\u3000\ufeff]+|[\s\u00a0\u3000\ufeff]+$/g;

/** Returns a cell without the blanks around it, full-width ones included. */
export const trimCell = (cell: string): string => cell.replace(BLANKS, '');

/** Returns full-width digits and signs as their plain forms; other characters stay. */
const narrow = (text: string): string =>
  text.replace(/[０-９．，－−]/g, (c) => (c === '−' ? '-' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)));

const exact = (text: string): number | undefined => {
  const value = Number(text);
  return Number.isSafeInteger(Math.trunc(value)) ? value : undefined;
};

/**
 * Reads the number in a cell. Thousands commas, full-width digits, blanks around it and `87576083100.0` are
 * read; nothing is guessed: `1,2O4`, `12,34`, `1e5`, `12%` are not numbers, nor are integers that a double cannot hold.
 * Returns null for a missing figure (empty or a dash), undefined for anything that is not a number.
 */
export function findNumber(cell: string): number | null | undefined {
  if (PLAIN.test(cell)) return exact(cell);
  const text = trimCell(cell);
  if (MISSING.has(text)) return null;
  const narrowed = narrow(text);
  if (PLAIN.test(narrowed)) return exact(narrowed);
  // △ is the minus sign of Korean government tables.
  const signed = narrowed.startsWith('△') ? `-${trimCell(narrowed.slice(1))}` : narrowed;
  if (PLAIN.test(signed)) return exact(signed);
  return GROUPED.test(signed) ? exact(signed.replaceAll(',', '')) : undefined;
}
