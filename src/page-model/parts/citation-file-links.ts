import { citationLinks, type CitedThing } from '../../distributions/citations/citation-files.ts';
import type { Desk } from '../desk.ts';

/** Where the citations of something lie, in the formats of reference managers. */
export interface CitationFileLinks {
  readonly label: string;
  readonly links: readonly { readonly name: string; readonly label: string; readonly href: string }[];
}

/** Returns the files of citations of the whole collection, of an indicator with each figure, or of a pledge; `what` names it. */
export function citationFileLinks(desk: Desk, thing: CitedThing, what: string): CitationFileLinks {
  const { formats, format } = desk.words.cite;
  return {
    label: formats,
    links: citationLinks(thing, desk.locale).map(({ name, href }) => ({ name, href, label: format(what, name) })),
  };
}
