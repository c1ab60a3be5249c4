/** What a reader does not read: addresses, codes and anchors, and data a component draws from. */
export const UNSAID: ReadonlySet<string> = new Set([
  'href',
  'path',
  'otherPath',
  'route',
  'image',
  'locale',
  'id',
  'anchor',
  'key',
  'column',
  'row',
  'indicator',
  'track',
  'drawn',
  'chart',
  'ladder',
  'tiles',
]);

const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
const isSaid = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  typeof value !== 'boolean' &&
  typeof value !== 'function' &&
  !(Array.isArray(value) && value.length === 0);

/** Returns the words of an object on one line, when all it says is a few words. */
function inOneLine(value: object): string | null {
  const said = Object.entries(value).filter(([key, of]) => !UNSAID.has(key) && isSaid(of));
  if (said.length === 0) return '';
  return said.every(([, of]) => isPlain(of)) ? said.map(([, of]) => of).join(' | ') : null;
}

/** Keeps the head and the end of a long list, so that a person reads the whole text. */
const shortened = (items: readonly unknown[]): readonly unknown[] =>
  items.length <= 12 ? items : [...items.slice(0, 6), `… ${items.length - 8} more …`, ...items.slice(-2)];

function linesOf(value: unknown, indent: string): string[] {
  if (isPlain(value))
    return String(value)
      .split('\n')
      .map((line) => `${indent}${line}`);
  if (Array.isArray(value))
    return shortened(value.filter(isSaid)).flatMap((item: unknown) => {
      const line = isPlain(item) ? String(item) : Array.isArray(item) ? null : inOneLine(item as object);
      if (line !== null) return line === '' ? [] : linesOf(`- ${line}`, indent);
      const [first = '', ...rest] = linesOf(item, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key, of]) => !UNSAID.has(key) && isSaid(of))
    .flatMap(([key, of]) => {
      if (key === 'jsonLd') return [`${indent}${key}:`, ...linesOf(JSON.stringify(of, null, 2), `${indent}  `)];
      const line = isPlain(of) ? String(of) : Array.isArray(of) ? null : inOneLine(of as object);
      if (line === '') return [];
      if (line !== null && !line.includes('\n')) return [`${indent}${key}: ${line}`];
      const lines = linesOf(of, `${indent}  `);
      return lines.length === 0 ? [] : [`${indent}${key}:`, ...lines];
    });
}

/** Returns what a page says as plain text, in the order in which its model says it, a line a thing said. */
export const sayPage = (page: object): string => `${linesOf(page, '').join('\n')}\n`;
