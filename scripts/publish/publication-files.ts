import type { Publication } from '../../src/model/publication.ts';
import { serialise } from './serialise.ts';

/** Returns the files of the door by name: small enough to read, one record a line, the same bytes every time. */
export function publicationFiles(publication: Publication): Map<string, string> {
  const { indicators, noPledges, trackRecord, ...rest } = publication;
  const files = new Map<string, string>();
  for (const [name, value] of Object.entries(rest)) files.set(`${name}.json`, serialise(value));
  files.set('no-pledges.json', serialise(noPledges));
  files.set('track-record.json', serialise(trackRecord));
  for (const indicator of indicators) files.set(`indicators/${indicator.id}.json`, serialise(indicator));
  return files;
}
