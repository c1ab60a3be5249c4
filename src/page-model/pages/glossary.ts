import type { Desk } from '../desk.ts';
import { headOf, type Head } from '../parts/head.ts';

export interface GlossaryPage {
  readonly head: Head;
  readonly heading: string;
  readonly lead: string;
  readonly terms: readonly { readonly id: string; readonly term: string; readonly meaning: string }[];
}

/** Returns the words of the site and of the programmes, each with what it means. */
export function glossaryPage(desk: Desk): GlossaryPage {
  const { glossary: words } = desk.words.search;
  return {
    head: headOf(desk, '/glossary/', words),
    heading: words.heading,
    lead: words.description,
    terms: Object.entries(desk.words.glossary).map(([id, { term, meaning }]) => ({ id, term, meaning })),
  };
}
