/**
 * What no publisher writes on purpose: control characters (XML, and so workbooks, feeds and pictures, has no sign for
 * them), a mark of byte order inside a text, and what stands for a character that was lost.
 */
// oxlint-disable-next-line no-control-regex
const ODD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffd\ufffe\uffff]/;

/** Finds a character that no table means to hold, and names it: `U+FFFD in "김�수"`; null when there is none. */
export function findOddCharacter(cells: readonly string[]): string | null {
  const cell = cells.find((text) => ODD.test(text));
  const [odd = ''] = ODD.exec(cell ?? '') ?? [];
  return cell === undefined
    ? null
    : `U+${odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} in ${JSON.stringify(cell.slice(0, 60))}`;
}
