import { expect, test } from 'vitest';
import { keepRelease, releaseFiles, releaseOf } from '../../../scripts/site/release-files.ts';

const read = (name: string): Uint8Array => new TextEncoder().encode(`content of ${name}`);
const release = releaseOf('2026-11-22', 'https://ladder.example/', read);

test('releaseFiles puts the archive, the database, the guide and the citation below their day, and says which day is the newest', () => {
  const files = releaseFiles(release, read);
  expect([...files.keys()]).toEqual([
    'releases/2026-11-22/README.txt',
    'releases/2026-11-22/growth-ladder-2030.zip',
    'releases/2026-11-22/growth-ladder-2030.sqlite',
    'releases/2026-11-22/citation.bib',
    'releases/2026-11-22/citation.csl.json',
    'releases/2026-11-22/manifest.json',
    'latest.json',
  ]);
  expect(files.get('releases/2026-11-22/README.txt')).toEqual(read('README.txt'));
  expect(files.get('releases/2026-11-22/citation.bib')).toEqual(read('citations/growth-ladder-2030.bib'));
  expect(JSON.parse(String(files.get('releases/2026-11-22/manifest.json')))).toEqual(release);
  expect(JSON.parse(String(files.get('latest.json')))).toEqual({ ...release, folder: 'releases/2026-11-22/' });
});

test('a release that is out may be built again, or for another address', () => {
  keepRelease(release, releaseOf('2026-11-22', 'https://ladder.example/', read));
  keepRelease(
    release,
    releaseOf('2026-11-22', null, () => new Uint8Array([1])),
  );
});

test('a release that is out does not change', () => {
  const changed = (name: string): Uint8Array => (name === 'README.txt' ? new Uint8Array([1]) : read(name));
  expect(() => keepRelease(release, releaseOf('2026-11-22', 'https://ladder.example/', changed)))
    .toThrowErrorMatchingInlineSnapshot(`
      [Error: data/releases/2026-11-22.json [README.txt] expected 203edc8fa55c7e71e2352bf4a961d0a1413cc94d86d5d9c7be540b9ac8842b11, got 4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a
        → A release that is out never changes: give the new edition a later day in data/as-of.yaml.]
    `);
});
