import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Release } from '../../src/model/release.ts';
import { keepRelease, releaseFiles, releaseOf } from './release-files.ts';

/**
 * Writes the release of the reference day below a built site, from the files it offers. `out` is the folder of the
 * manifests of editions that went out. Throws when this one is out and would change.
 */
export async function writeRelease(
  folder: string,
  asOf: string,
  site: string | undefined,
  out = 'data/releases',
): Promise<void> {
  const read = (name: string): Uint8Array => readFileSync(join(folder, 'data', name));
  const release = releaseOf(asOf, site ?? null, read);
  const manifest = join(out, `${asOf}.json`);
  if (existsSync(manifest)) keepRelease(Release.parse(JSON.parse(readFileSync(manifest, 'utf8'))), release);
  for (const [name, content] of releaseFiles(release, read)) {
    const path = join(folder, 'data', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}
