import type { Route } from './path.ts';

/** Running text as data: what a long page says, in the order it says it. Components only print it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The sentence a citizen needs; the rest of the section is for whoever checks it. */
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly where: readonly (readonly [symbol: string, meaning: string])[];
    }
  | { readonly kind: 'commands'; readonly lines: readonly string[] }
  /** Pages of this site, without the locale's prefix. */
  | { readonly kind: 'links'; readonly items: readonly { readonly path: Route; readonly text: string }[] }
  /** A table made from the publication stands here. */
  | { readonly kind: 'table'; readonly table: string };

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}
