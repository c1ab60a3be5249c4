import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Replaces a folder by the given files, whole or not at all: everything is written beside it first, then the two
 * names are exchanged. A failure leaves the old folder as it was.
 */
export async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const next = `${folder}.next`;
  const old = `${folder}.old`;
  await rm(next, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  for (const [name, text] of files) {
    const path = join(next, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, folder);
  await rm(old, { recursive: true, force: true });
}
