import { statedBy, type Observation } from '../../src/model/observation.ts';
import type { Dataset } from '../../src/model/publication.ts';
import { STRENGTHS, type Strength } from '../../src/model/strength.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { strengthOf } from '../ledger/strength-of.ts';

const weakest = (strengths: readonly Strength[]): Strength | null =>
  strengths.reduce<Strength | null>(
    (worst, one) => (worst && STRENGTHS.indexOf(worst) >= STRENGTHS.indexOf(one) ? worst : one),
    null,
  );

/**
 * Returns how strong the ground of an observation is: of the pages that state its value, of the dataset it was summed
 * from (a public copy of it is a copy), of a derived one the weakest of its inputs. Null when it is missing.
 */
export function strengthOfObservation(
  o: Observation,
  inputs: readonly Observation[],
  ledger: Pick<Ledger, 'byId'>,
  datasets: readonly Pick<Dataset, 'id' | 'publicCopy'>[],
): Strength | null {
  if (o.value === null) return null;
  if (o.source !== null) return datasets.find(({ id }) => id === o.source)?.publicCopy == null ? 'official' : 'copy';
  const pages = statedBy(o).flatMap((id) => ledger.byId.get(id) ?? []);
  if (pages.length > 0)
    return strengthOf(pages.map(({ read, speaker: { kind, group }, published }) => ({ read, kind, group, published })));
  return weakest(inputs.flatMap((input) => strengthOfObservation(input, [], ledger, datasets) ?? []));
}
