import type { FileFact, FileFacts } from './file-facts.ts';
import { sha256 } from './sha256.ts';

/** A file that can be made, with what is known of it before; those made before it are facts by then. */
export interface PlannedFile extends Omit<FileFact, 'bytes' | 'sha256'> {
  readonly make: (facts: FileFacts) => Uint8Array;
}

/** Makes files one after the other, gives each to `keep` and lets go of it; returns what is known of them. */
export function makeFiles(plan: readonly PlannedFile[], keep: (name: string, content: Uint8Array) => void): FileFacts {
  const facts = new Map<string, FileFact>();
  for (const { make, ...known } of plan) {
    if (facts.has(known.name)) throw new RangeError(`two data files of one name: ${known.name}`);
    const content = make(facts);
    keep(known.name, content);
    facts.set(known.name, { ...known, bytes: content.length, sha256: sha256(content) });
  }
  return facts;
}
