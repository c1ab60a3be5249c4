import type { FileFacts } from '../../../src/distributions/file-facts.ts';
import { makeFiles } from '../../../src/distributions/make-files.ts';
import { planFiles } from '../../../src/distributions/plan-files.ts';
import type { Publication } from '../../../src/model/publication.ts';

/** Returns what is known of the files of a publication without making one: for pages, which only print it. */
export const plannedFacts = (publication: Publication): FileFacts =>
  new Map(planFiles(publication).map((file) => [file.name, { ...file, bytes: 1000, sha256: '' }]));

/** Makes every file of a publication and keeps them. */
export function madeFiles(
  publication: Publication,
  site?: string,
): { readonly facts: FileFacts; readonly contentOf: (name: string) => Uint8Array } {
  const kept = new Map<string, Uint8Array>();
  const facts = makeFiles(planFiles(publication, site), (name, content) => kept.set(name, content));
  return { facts, contentOf: (name) => kept.get(name) ?? new Uint8Array() };
}
