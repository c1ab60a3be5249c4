import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/distributions/sha256.ts';
import { Release } from '../../src/model/release.ts';
import { writeFiles } from '../disk/write-files.ts';

/** Returns the content of an address or a path. Throws when there is none. */
export type Take = (place: string) => Promise<Uint8Array>;

const isAddress = (place: string): boolean => /^https?:\/\//.test(place);

const placeOf = (from: string, day: string, name: string): string => {
  const path = `data/releases/${day}/${name}`;
  return isAddress(from) ? new URL(path, from.endsWith('/') ? from : `${from}/`).href : join(from, path);
};

/** Takes a file from an address of the web or from a folder. */
export const takeFile: Take = async (place) => {
  if (!isAddress(place)) return readFile(place);
  const response = await fetch(place, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`${place} answers ${response.status}`);
  return response.bytes();
};

/** Returns the files of a release as some place holds them. Throws on the first that is not there, or not as it was. */
async function takeRelease(release: Release, from: string, take: Take): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { name, sha256: expected } of release.files) {
    const place = placeOf(from, release.asOf, name);
    const content = await take(place);
    const found = sha256(content);
    if (found !== expected) throw new Error(`${place} expected ${expected}, got ${found}`);
    files.set(name, content);
  }
  return files;
}

/**
 * Puts the editions that went out earlier below a built site, for hosts that forget what a new site does not hold: each
 * whole, byte by byte as its manifest in `out` says, or not at all. They are taken from `from`, a built site's folder or
 * address; without it, from the address each was made for. Returns the days that are still missing, and says why.
 */
export async function bringReleases(
  site: string,
  from: string | undefined,
  take: Take,
  say: (text: string) => void,
  out = 'data/releases',
): Promise<readonly string[]> {
  const manifests = existsSync(out) ? readdirSync(out).filter((name) => name.endsWith('.json')) : [];
  const missing: string[] = [];
  for (const manifest of manifests.sort()) {
    const text = readFileSync(join(out, manifest), 'utf8');
    const release = Release.parse(JSON.parse(text));
    const folder = join(site, 'data/releases', release.asOf);
    if (existsSync(join(folder, 'manifest.json'))) continue;
    try {
      const place = from ?? release.site;
      if (place === null) throw new Error('it was made for no address');
      await writeFiles(folder, await takeRelease(release, place, take));
      await writeFiles(folder, new Map([['manifest.json', text]]));
      say(`release ${release.asOf}: ${release.files.length} files from ${place}`);
    } catch (error) {
      missing.push(release.asOf);
      say(`release ${release.asOf} is missing: ${(error as Error).message}`);
    }
  }
  return missing;
}
