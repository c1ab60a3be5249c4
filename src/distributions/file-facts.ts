import type { Text } from '../model/text.ts';

/** What is known of a file below `/data/` without holding it. */
export interface FileFact {
  /** Its name below `/data/`, with its folder: `tips.csv`, `en/tips.csv`. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows without the header; null where it has none. */
  readonly rows: number | null;
  /** What it is, without its format and without a full stop. */
  readonly what: Text;
  /** The indicator it is about; null for files about everything. */
  readonly indicator: string | null;
}

/** The facts of files by their names, in the order the files are offered. */
export type FileFacts = ReadonlyMap<string, FileFact>;

/** Returns the facts of a file. Throws on a name no file has. */
export function factOf(facts: FileFacts, name: string): FileFact {
  const fact = facts.get(name);
  if (fact === undefined) throw new RangeError(`unknown data file: ${name}`);
  return fact;
}
