import { statedBy, type Observation } from '../../src/model/observation.ts';
import type { Dataset } from '../../src/model/publication.ts';
import { STRENGTHS, type Strength } from '../../src/model/strength.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { strengthOfRows } from '../ledger/strength-of.ts';

const weakest = (strengths: readonly Strength[]): Strength | null =>
  strengths.reduce<Strength | null>(
    (worst, one) => (worst && STRENGTHS.indexOf(worst) >= STRENGTHS.indexOf(one) ? worst : one),
    null,
  );

/** Returns how strong reports of one thing are together. Throws without a report that the ledger holds. */
export const strengthOfPages = (reports: readonly string[], { byId }: Pick<Ledger, 'byId'>): Strength =>
  strengthOfRows(reports.flatMap((id) => byId.get(id) ?? []));

/**
 * Returns how strong the ground of an observation is: of the pages that state its value, of the dataset it was summed
 * from (a public copy of it is a copy), of a derived one the weakest of what it was made from, down to what was stated.
 * Null when it is missing.
 */
export function strengthOfObservation(
  o: Observation,
  madeFrom: (o: Observation) => readonly Observation[],
  ledger: Pick<Ledger, 'byId'>,
  datasets: readonly Pick<Dataset, 'id' | 'publicCopy'>[],
): Strength | null {
  if (o.value === null) return null;
  if (o.source !== null) return datasets.find(({ id }) => id === o.source)?.publicCopy == null ? 'official' : 'copy';
  const pages = statedBy(o).filter((id) => ledger.byId.has(id));
  if (pages.length > 0) return strengthOfPages(pages, ledger);
  return weakest(madeFrom(o).flatMap((input) => strengthOfObservation(input, madeFrom, ledger, datasets) ?? []));
}
