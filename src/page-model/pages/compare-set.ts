import type { Desk } from '../desk.ts';
import { indicatorCard, provinceCards, quantityCards, type CompareCard } from '../parts/compare-card.ts';
import { compareSet, compareSets, PROVINCES, type CompareSet } from '../parts/compare-sets.ts';
import { headOf, type Head } from '../parts/head.ts';

export interface CompareSetPage {
  readonly head: Head;
  readonly kicker: { readonly text: string; readonly href: string };
  readonly heading: string;
  /** That heights of different charts do not compare. */
  readonly lead: string;
  readonly groups: readonly { readonly id: string; readonly heading: string; readonly cards: readonly CompareCard[] }[];
  readonly others: readonly Pick<CompareSet, 'name' | 'href'>[];
}

/** Returns the page of one set: each member in a chart of its own, with its unit, its source and its file. */
export function compareSetPage(desk: Desk, id: string): CompareSetPage {
  const { compare: words } = desk.words;
  const { name, members } = compareSet(desk, id);
  const ofProvinces = id === PROVINCES;
  const heading = ofProvinces ? words.linkProvinces : words.setHeading(name);
  return {
    head: headOf(desk, `/compare/${id}/`, {
      title: heading,
      description: ofProvinces ? words.provincesDescription : words.setDescription(name),
      trail: [{ text: words.title, route: '/compare/' }],
    }),
    kicker: { text: words.title, href: desk.link('/compare/') },
    heading,
    lead: ofProvinces ? words.provincesLead : words.setLead,
    groups: ofProvinces
      ? [
          { id: 'quantities', heading: words.quantities, cards: quantityCards(desk) },
          { id: 'areas', heading: words.areas, cards: provinceCards(desk) },
        ].filter(({ cards }) => cards.length > 0)
      : [
          {
            id: 'indicators',
            heading: words.indicators(desk.words.counts.indicators(members.length)),
            cards: members.map((member) => indicatorCard(desk, member.id)),
          },
        ],
    others: compareSets(desk.publication)
      .filter((other) => other !== id)
      .map((other) => compareSet(desk, other))
      .map(({ name: of, href }) => ({ name: of, href })),
  };
}
