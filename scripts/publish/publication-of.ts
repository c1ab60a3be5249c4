import type { Publication } from '../../src/model/publication.ts';
import { INDICATORS } from '../indicators/index.ts';
import { assemblePublication } from './assemble-publication.ts';
import { readSources } from './read-sources.ts';

/** Makes the publication of a data folder as of its committed day, and writes nothing. Throws `ProblemsFound`. */
export async function publicationOf(folder: string): Promise<Publication> {
  const sources = await readSources(folder);
  return assemblePublication({ ...sources, definitions: INDICATORS }, sources.editorial.asOf, false);
}
