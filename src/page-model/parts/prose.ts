import type { Desk } from '../desk.ts';
import type { Block, Section } from '../../i18n/prose.ts';
import type { WorkingLine } from './working.ts';
import type { Table } from './table.ts';

/** What stands where a page's text names a table: the table, a working, or a sentence when there is nothing to list. */
export type Inset =
  | { readonly kind: 'grid'; readonly grid: Table }
  | {
      readonly kind: 'working';
      readonly caption: string;
      readonly href: string;
      readonly lines: readonly WorkingLine[];
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'links'; readonly items: readonly { readonly href: string; readonly text: string }[] };

export type PrintedBlock = Exclude<Block, { kind: 'table' } | { kind: 'links' }> | Inset;

export interface PrintedSection {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly PrintedBlock[];
}

/** Puts tables and addresses into running text. A table without an inset is left out. */
export function printed(
  desk: Desk,
  sections: readonly Section[],
  insets: Readonly<Record<string, Inset | null>> = {},
): PrintedSection[] {
  const print = (block: Block): PrintedBlock | null => {
    if (block.kind === 'table') return insets[block.table] ?? null;
    if (block.kind !== 'links') return block;
    return { kind: 'links', items: block.items.map(({ path, text }) => ({ href: desk.link(path), text })) };
  };
  return sections.map(({ id, heading, blocks }) => ({
    id,
    heading,
    blocks: blocks.flatMap((block) => print(block) ?? []),
  }));
}
