import type { Discrepancy } from '../../src/model/discrepancy.ts';
import type { DiscrepancyEntry } from '../editorial/discrepancy-entry.ts';
import { pageId } from '../ledger/report-id.ts';
import { Problems } from '../terms/problems.ts';

const FILE = 'data/editorial/discrepancies.yaml';

export interface Known {
  /** Ids of the pledges and of the indicators. */
  readonly pledges: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  /** Address of every page that a report or a step cites. */
  readonly cited: ReadonlySet<string>;
  readonly asOf: string;
  /** False for a look back at an earlier day, which leaves out what was not known yet. */
  readonly complete: boolean;
}

/**
 * Returns what pages tell differently, each with its pages by id. Throws with every unknown pledge, indicator or page,
 * every id used twice, sides that say the same, and decisions after the day of comparison. Of an earlier day only what
 * all its pages and its decision had told by then.
 */
export function assembleDiscrepancies(entries: readonly DiscrepancyEntry[], known: Known): Discrepancy[] {
  const { cited, complete, asOf } = known;
  const problems = new Problems();
  const seen = new Set<string>();
  const made = entries.flatMap((entry): Discrepancy[] => {
    const tell = (expected: string, got: string, todo: string): void =>
      problems.add({ file: FILE, column: entry.id, expected, got, todo });
    const { id, pledge = null, indicator = null, about, sides, why, decided = null } = entry;
    if (seen.has(id)) tell('an id of its own', id, 'Give one of the two another id.');
    seen.add(id);
    if (pledge !== null && !known.pledges.has(pledge)) {
      if (!complete) return [];
      tell('a pledge of data/editorial/pledges.yaml', pledge, 'Correct the id.');
    }
    if (indicator !== null && !known.indicators.has(indicator)) {
      tell('an indicator', indicator, 'Correct the id.');
    }
    const unknown = sides.flatMap(({ pages }) => pages).filter((url) => !cited.has(url));
    if (!complete && (unknown.length > 0 || (decided ?? '') > asOf)) return [];
    for (const url of unknown)
      tell('a page that a report or a step cites', url, 'Add what it says to the record first.');
    if (new Set(sides.map(({ says }) => says.en)).size < sides.length)
      tell('sides that differ', 'two that say the same', 'Put their pages on one side.');
    if (decided !== null && decided > asOf)
      tell(`a decision by ${asOf}, the day of comparison`, decided, 'Correct the day.');
    return [
      {
        id,
        pledge,
        indicator,
        about,
        sides: sides.map(({ says, pages }) => ({ says, pages: pages.map(pageId) })),
        why,
        decided,
      },
    ];
  });
  problems.throwIfAny();
  return made;
}
