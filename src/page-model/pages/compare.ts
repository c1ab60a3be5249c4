import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import { compareSet, compareSets, PROVINCES, type CompareSet } from '../parts/compare-sets.ts';
import { headOf, type Head } from '../parts/head.ts';

/** Two of one kind to choose: both lists hold the same, grouped by set. */
export interface CompareForm {
  readonly heading: string;
  readonly sets: readonly CompareSet[];
}

export interface ComparePage {
  readonly head: Head;
  readonly heading: string;
  readonly lead: string;
  readonly forms: readonly CompareForm[];
  readonly sets: readonly CompareSet[];
}

/** Returns the page on which a reader chooses two to be put beside each other, and that lists what stands so already. */
export function comparePage(desk: Desk): ComparePage {
  const { compare: words } = desk.words;
  const sets = compareSets(desk.publication).map((id) => compareSet(desk, id));
  const isProvinces = ({ id }: CompareSet): boolean => id === PROVINCES;
  const programmes = sets.filter((set) => !isProvinces(set));
  const indicators = programmes.reduce((sum, { members }) => sum + members.length, 0);
  return {
    head: headOf(desk, '/compare/', words),
    heading: words.heading(formatNumber(indicators), formatNumber(desk.publication.provinces.length)),
    lead: words.lead,
    forms: [
      { heading: words.chooseIndicators, sets: programmes },
      { heading: words.chooseProvinces, sets: sets.filter(isProvinces) },
    ],
    sets,
  };
}
