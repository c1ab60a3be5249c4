import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Publication } from '../model/publication.ts';
import type { FileFacts } from './file-facts.ts';
import { makeFiles } from './make-files.ts';
import { planFiles } from './plan-files.ts';

interface SiteFiles {
  readonly facts: FileFacts;
  /** Returns a file by its name below `/data/`. */
  readonly read: (name: string) => Uint8Array<ArrayBuffer>;
}

function build(publication: Publication, site: string | undefined): SiteFiles {
  // The files wait on disk until their addresses are written; none but the one being made is held.
  const folder = mkdtempSync(join(tmpdir(), 'growth-ladder-files-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const facts = makeFiles(planFiles(publication, site), (name, content) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  });
  return { facts, read: (name) => new Uint8Array(readFileSync(join(folder, name))) };
}

const built = new WeakMap<Publication, SiteFiles>();

/** Makes every file of the site, once for the whole build and before its pages. */
export function siteFiles(publication: Publication, site: string | undefined): SiteFiles {
  const files = built.get(publication) ?? build(publication, site);
  built.set(publication, files);
  return files;
}
