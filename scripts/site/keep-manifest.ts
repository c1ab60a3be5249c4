import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Release } from '../../src/model/release.ts';
import { writeFiles } from '../disk/write-files.ts';
import { keepRelease } from './release-files.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

/**
 * Keeps the manifest of the edition that a built site holds among those that went out, and returns its path. Throws when
 * nothing is built, when it was built for no address, or when the same day went out with other bytes.
 */
export async function keepManifest(site: string, out = 'data/releases'): Promise<string> {
  const latest = join(site, 'data/latest.json');
  if (!existsSync(latest)) throw new Error(`${latest} is missing\n  → Build the site: SITE=https://… npm run build.`);
  const { asOf } = JSON.parse(read(latest)) as { asOf: string };
  const text = read(join(site, 'data/releases', asOf, 'manifest.json'));
  const made = Release.parse(JSON.parse(text));
  if (made.site === null)
    throw new Error(
      `the edition of ${asOf} was built for no address\n  → Files say their address: SITE=https://… npm run build, then again.`,
    );
  const name = `${asOf}.json`;
  const path = join(out, name);
  if (existsSync(path)) {
    const kept = Release.parse(JSON.parse(read(path)));
    if (kept.site !== made.site)
      throw new Error(`${path} expected ${kept.site}, got ${made.site}\n  → A release that is out never changes.`);
    keepRelease(kept, made);
  }
  await writeFiles(out, new Map([[name, text]]));
  return path;
}
