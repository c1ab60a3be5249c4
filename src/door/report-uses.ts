import type { Observation, Role } from '../model/observation.ts';
import type { Publication } from '../model/publication.ts';

/** The observation a report speaks of, and how it was judged there. */
export interface Use extends Pick<Observation, 'period' | 'area' | 'breakdown'> {
  readonly indicator: string;
  readonly role: Role;
}

const known = new WeakMap<Publication, ReadonlyMap<string, readonly Use[]>>();

/** Returns the observations each report is behind, by report; a report behind none has no entry. Made once. */
export function usesOf(publication: Publication): ReadonlyMap<string, readonly Use[]> {
  const made = known.get(publication);
  if (made) return made;
  const uses = new Map<string, Use[]>();
  for (const { id: indicator, observations } of publication.indicators)
    for (const { period, area, breakdown, reports } of observations)
      for (const { report, role } of reports)
        uses.set(report, [...(uses.get(report) ?? []), { indicator, period, area, breakdown, role }]);
  known.set(publication, uses);
  return uses;
}

/** Returns the use by which a report speaks of a figure: its own before one that was worked out from it. */
export function leadingUse(publication: Publication, report: string): Use | undefined {
  const uses = usesOf(publication).get(report) ?? [];
  return uses.find(({ role }) => role !== 'input') ?? uses[0];
}
