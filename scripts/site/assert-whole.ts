import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/** Without one of these it is no site. */
const NEEDED = ['index.html', 'en/index.html', '404.html', '_headers', 'fonts/LICENSE.txt', 'data/latest.json'];

const PICTURE = /(?:src|href|content)="([^"]+\.(?:png|svg|ico))"/g;

/** Returns the path below the site's root that an address names; null for one of another site. */
function pathOf(address: string, site: string | undefined, base: string): string | null {
  const roots = [...(site === undefined ? [] : [site.replace(/\/?$/, '/')]), `${base}/`];
  const root = roots.find((start) => address.startsWith(start) && !address.startsWith('//'));
  return root === undefined ? null : decodeURI(address.slice(root.length));
}

/**
 * Throws, with their names and what to do, when a built site lacks files that no site can do without, or a picture that
 * one of its pages shows or names. `site` is its address, if it has one, and `base` the path before every link.
 */
export function assertWhole(folder: string, site: string | undefined, base: string): void {
  const pictures = filesIn(folder)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(PICTURE)])
    .flatMap(([, address = '']) => pathOf(address, site, base) ?? []);
  const missing = [...new Set([...NEEDED, ...pictures])].filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0)
    throw new Error(
      `the site was built without ${missing.toSorted().join(', ')}\n  → Restore what makes them (git status shows it) and build again.`,
    );
}
