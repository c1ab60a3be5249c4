import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** The project's own data folder. */
export const DATA = resolve(import.meta.dirname, '../data');

const readYaml = (name: string): unknown => parse(readFileSync(join(DATA, name), 'utf8'));

/** The committed day of comparison. */
export const AS_OF = (readYaml('as-of.yaml') as { as_of: string }).as_of;

/** Returns the newest file of a table below `data/`, as its description names it: `source/sme-profile/2023.csv`. */
export function newestFile(dataset: string, table: string): string {
  const { tables } = readYaml(`source/${dataset}/dataset.yaml`) as {
    tables: Readonly<Record<string, { distributions: readonly { file: string }[] }>>;
  };
  const file = tables[table]?.distributions.at(-1)?.file;
  if (!file) throw new Error(`no file of ${dataset}/${table}`);
  return `source/${dataset}/${file}`;
}

/** The figures as they are published. */
export const PUBLISHED = join(DATA, 'published');
