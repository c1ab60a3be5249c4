import { compareText } from './order.ts';

export type Pairs = ReadonlyMap<string, string>;

/** Reads `dimension=code;dimension=code`; nothing for the total. Throws on anything else. */
export function parseBreakdown(text: string): Pairs {
  if (text === '') return new Map();
  return new Map(
    text.split(';').map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1 || at === pair.length - 1) throw new RangeError(`not a dimension=code pair: ${pair}`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** Writes pairs with dimensions in alphabetical order: one breakdown, one spelling. */
export const writeBreakdown = (pairs: Pairs): string =>
  [...pairs]
    .sort(([a], [b]) => compareText(a, b))
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join(';');
