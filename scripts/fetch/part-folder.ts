import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Query, Service } from './recipe.ts';
import { writeSafely } from './write-safely.ts';

/**
 * Parts older than this are asked for again: the services revise their figures, and one file should not mix two states.
 */
const MOST_DAYS = 3;

export interface Part {
  readonly bytes: Uint8Array;
  /** The day it was received, `YYYY-MM-DD`. */
  readonly retrieved: string;
}

export interface PartFolder {
  find(service: Service, query: Query): Promise<Part | null>;
  keep(service: Service, query: Query, bytes: Uint8Array): Promise<void>;
  clear(): Promise<void>;
}

const idOf = (service: Service, { path, parameters }: Query): string =>
  createHash('sha256')
    .update(JSON.stringify([service.host, path, Object.entries(parameters).sort()]))
    .digest('hex')
    .slice(0, 24);

/**
 * Opens the folder in which good answers wait until all of them are there, so that an interrupted run does not ask for
 * them again. A part is named by the day and a hash of its query without the key. `today` is `YYYY-MM-DD`.
 */
export async function openPartFolder(root: string, dataset: string, today: string): Promise<PartFolder> {
  const folder = join(root, 'node_modules', '.cache', 'fetch', dataset);
  const names = await readdir(folder).catch(() => [] as string[]);
  const found = new Map<string, { readonly path: string; readonly retrieved: string }>();
  for (const name of names) {
    const [, retrieved, id] = /^(\d{4}-\d{2}-\d{2})-([0-9a-f]{24})$/.exec(name) ?? [];
    const age = retrieved === undefined ? Infinity : (Date.parse(today) - Date.parse(retrieved)) / 86_400_000;
    if (id !== undefined && retrieved !== undefined && age <= MOST_DAYS)
      found.set(id, { path: join(folder, name), retrieved });
    else await rm(join(folder, name), { recursive: true, force: true });
  }
  return {
    async find(service, query) {
      const part = found.get(idOf(service, query));
      return part ? { bytes: await readFile(part.path), retrieved: part.retrieved } : null;
    },
    async keep(service, query, bytes) {
      const id = idOf(service, query);
      const path = join(folder, `${today}-${id}`);
      await writeSafely([{ path, content: bytes }], rename);
      found.set(id, { path, retrieved: today });
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
