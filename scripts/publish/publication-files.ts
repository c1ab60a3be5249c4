import { OBSERVATION_DEFAULTS, type Observation } from '../../src/model/observation.ts';
import type { Publication } from '../../src/model/publication.ts';
import { serialise } from './serialise.ts';

const DEFAULTS = new Map(Object.entries(OBSERVATION_DEFAULTS).map(([key, value]) => [key, JSON.stringify(value)]));

/** Leaves out what the door fills in: most observations have no range, no reasons, no earlier values. */
const withoutDefaults = (o: Observation): Partial<Observation> =>
  Object.fromEntries(Object.entries(o).filter(([key, value]) => JSON.stringify(value) !== DEFAULTS.get(key)));

/** Returns the files of the door by name: small enough to read, one record a line, the same bytes every time. */
export function publicationFiles(publication: Publication): Map<string, string> {
  const { indicators, noPledges, trackRecord, ...rest } = publication;
  const files = new Map<string, string>();
  for (const [name, value] of Object.entries(rest)) files.set(`${name}.json`, serialise(value));
  files.set('no-pledges.json', serialise(noPledges));
  files.set('track-record.json', serialise(trackRecord));
  for (const indicator of indicators) {
    const observations = indicator.observations.map(withoutDefaults);
    files.set(`indicators/${indicator.id}.json`, serialise({ ...indicator, observations }));
  }
  return files;
}
