import { sha256 } from '../../src/distributions/sha256.ts';
import { ARCHIVE, DATABASE, WHOLE } from '../../src/distributions/file-names.ts';
import type { Release } from '../../src/model/release.ts';

/** What a release keeps, and which file below `/data/` it is: the archive holds the tables and their description. */
const KEPT = [
  ['README.txt', 'README.txt'],
  [ARCHIVE, ARCHIVE],
  [DATABASE, DATABASE],
  ['citation.bib', `citations/${WHOLE}.bib`],
  ['citation.csl.json', `citations/${WHOLE}.csl.json`],
] as const;

const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Returns the release of a reference day made from the files below `/data/`, which `read` gives by name. */
export function releaseOf(asOf: string, site: string | null, read: (name: string) => Uint8Array): Release {
  const files = KEPT.map(([name, from]) => {
    const content = read(from);
    return { name, bytes: content.length, sha256: sha256(content) };
  });
  return { asOf, site, files };
}

/** Returns the files of a release by their names below `/data/`, and `latest.json`, which names the newest. */
export function releaseFiles(
  release: Release,
  read: (name: string) => Uint8Array,
): ReadonlyMap<string, Uint8Array | string> {
  const folder = `releases/${release.asOf}`;
  return new Map<string, Uint8Array | string>([
    ...KEPT.map(([name, from]) => [`${folder}/${name}`, read(from)] as const),
    [`${folder}/manifest.json`, jsonOf(release)],
    ['latest.json', jsonOf({ ...release, folder: `${folder}/` })],
  ]);
}

/**
 * Throws when a release that is out would change: `out` is the committed manifest of the same reference day. One that
 * was made for another address is no measure of this build.
 */
export function keepRelease(out: Release, made: Release): void {
  if (out.site !== made.site) return;
  const before = new Map(out.files.map((file) => [file.name, file.sha256]));
  const changed = made.files.filter((file) => before.get(file.name) !== file.sha256);
  if (changed.length === 0) return;
  const lines = changed.map(
    (file) => `data/releases/${out.asOf}.json [${file.name}] expected ${before.get(file.name)}, got ${file.sha256}`,
  );
  throw new Error(
    `${lines.join('\n')}\n  → A release that is out never changes: give the new edition a later day in data/as-of.yaml.`,
  );
}
