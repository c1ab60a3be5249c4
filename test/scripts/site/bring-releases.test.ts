import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringReleases, takeFile, type Take } from '../../../scripts/site/bring-releases.ts';
import { keepManifest } from '../../../scripts/site/keep-manifest.ts';
import { writeRelease } from '../../../scripts/site/write-release.ts';
import { filesIn } from '../../../scripts/site/files-in.ts';

const SITE = 'https://ladder.example/';
const OFFERED = [
  'README.txt',
  'growth-ladder-2030.zip',
  'growth-ladder-2030.sqlite',
  'citations/growth-ladder-2030.bib',
  'citations/growth-ladder-2030.csl.json',
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'growth-ladder-releases-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Builds what a release needs of a site into a folder, as of a day. */
async function built(name: string, asOf: string, site: string | null = SITE): Promise<string> {
  const folder = join(root, name);
  for (const file of OFFERED) {
    mkdirSync(dirname(join(folder, 'data', file)), { recursive: true });
    writeFileSync(join(folder, 'data', file), `${file} of ${asOf}`);
  }
  await writeRelease(folder, asOf, site ?? undefined, join(root, 'out'));
  return folder;
}

const places: string[] = [];
const said: string[] = [];
/** The web, where the site of a folder stands at its address. */
const web =
  (folder: string): Take =>
  (place) => {
    places.push(place);
    return takeFile(place.replace(SITE, `${folder}/`));
  };
const bring = (site: string, from: string | undefined, take: Take): Promise<readonly string[]> =>
  bringReleases(site, from, take, (text) => said.push(text.replaceAll(root, '')), join(root, 'out'));
afterEach(() => {
  places.length = 0;
  said.length = 0;
});

describe('keepManifest', () => {
  test('keeps the manifest of what was built, once and for all', async () => {
    const first = await built('first', '2026-11-26');
    const path = await keepManifest(first, join(root, 'out'));
    expect(path).toBe(join(root, 'out/2026-11-26.json'));
    expect(readFileSync(path)).toEqual(readFileSync(join(first, 'data/releases/2026-11-26/manifest.json')));
    expect(await keepManifest(first, join(root, 'out'))).toBe(path);
  });

  test.each([
    ['nothing is built', async () => join(root, 'nothing'), /latest\.json is missing\n {2}→ Build the site/],
    ['there is no address', () => built('first', '2026-11-26', null), /2026-11-26 was built for no address\n {2}→/],
  ])('refuses when %s', async (_, folder, message) => {
    await expect(keepManifest((await folder()) as string, join(root, 'out'))).rejects.toThrow(message);
  });

  test('refuses another address for a day that went out', async () => {
    await keepManifest(await built('first', '2026-11-26'), join(root, 'out'));
    const moved = await built('moved', '2026-11-26', 'https://elsewhere.example/');
    await expect(keepManifest(moved, join(root, 'out'))).rejects.toThrow('A release that is out never changes.');
  });
});

describe('bringReleases', () => {
  test('takes an edition from its own address, byte by byte, and leaves the one just built alone', async () => {
    const first = await built('first', '2026-11-26');
    await keepManifest(first, join(root, 'out'));
    const next = await built('next', '2026-12-26');
    await keepManifest(next, join(root, 'out'));
    expect(await bring(next, undefined, web(first))).toEqual([]);
    expect(places).toContain(`${SITE}data/releases/2026-11-26/README.txt`);
    expect(places).toHaveLength(5);
    const release = 'data/releases/2026-11-26';
    expect(filesIn(join(next, release))).toEqual(filesIn(join(first, release)));
    for (const name of filesIn(join(next, release)))
      expect(readFileSync(join(next, release, name))).toEqual(readFileSync(join(first, release, name)));
    expect(said).toEqual([`release 2026-11-26: 5 files from ${SITE}`]);
  });

  test('takes it from the folder of a site, too', async () => {
    const first = await built('first', '2026-11-26');
    await keepManifest(first, join(root, 'out'));
    const next = await built('next', '2026-12-26');
    expect(await bring(next, first, takeFile)).toEqual([]);
    expect(existsSync(join(next, 'data/releases/2026-11-26/manifest.json'))).toBe(true);
  });

  test('names an edition that a place lacks or has changed, and puts no part of it down', async () => {
    const first = await built('first', '2026-11-26');
    await keepManifest(first, join(root, 'out'));
    const next = await built('next', '2026-12-26');
    const changed = join(root, 'changed');
    cpSync(first, changed, { recursive: true });
    writeFileSync(join(changed, 'data/releases/2026-11-26/citation.bib'), 'another');
    expect(await bring(next, changed, takeFile)).toEqual(['2026-11-26']);
    expect(await bring(next, join(root, 'empty'), takeFile)).toEqual(['2026-11-26']);
    expect(existsSync(join(next, 'data/releases/2026-11-26'))).toBe(false);
    expect(said[0]).toMatch(/^release 2026-11-26 is missing: .*citation\.bib expected [0-9a-f]{64}, got [0-9a-f]{64}$/);
    expect(said[1]).toMatch(/^release 2026-11-26 is missing: ENOENT/);
  });

  test('has nothing to do before the first edition', async () => {
    expect(await bring(await built('first', '2026-11-26'), undefined, takeFile)).toEqual([]);
  });
});
