import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';

/** A file to put in place: its path and its text or bytes. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Sends the names in a folder to the disk, on systems that know how; the files themselves are there already. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  await handle
    ?.sync()
    .catch(() => undefined)
    .finally(() => handle.close());
}

/**
 * Writes files so that either all of them are there or nothing has changed: each goes to a temporary neighbour and to
 * the disk first, then all are renamed into place in the order given. The last may replace a file, which is what makes
 * the others count; the ones before it must be new. On failure what was already renamed is taken back. `ready` runs
 * before the first renaming.
 */
export async function writeSafely(
  files: readonly FileToWrite[],
  rename: (from: string, to: string) => Promise<void>,
  ready: () => Promise<void> = async () => undefined,
): Promise<void> {
  const made: string[] = [];
  const temporary = files.map(({ path }) => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`));
  const placed: string[] = [];
  try {
    for (const [index, { path, content }] of files.entries()) {
      const folder = await mkdir(dirname(path), { recursive: true });
      if (folder !== undefined) made.push(folder);
      const handle = await open(temporary[index] as string, 'wx');
      await handle
        .writeFile(content)
        .then(() => handle.sync())
        .finally(() => handle.close());
    }
    await ready();
    for (const [index, { path }] of files.entries()) {
      await rename(temporary[index] as string, path);
      placed.push(path);
    }
  } catch (error) {
    for (const path of [...temporary, ...placed]) await rm(path, { force: true });
    for (const folder of made) await rm(folder, { recursive: true, force: true });
    throw error;
  }
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await syncFolder(folder);
}
