import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { replaceFolder } from '../disk/replace-folder.ts';
import { subsetFont } from './subset-font.ts';

/** Without one of these it is no site. */
const NEEDED = ['index.html', 'en/index.html', '404.html', '_headers', 'fonts/ladder-sans.woff2'];

/**
 * Builds the pages from `data/published`, then the font for them, into a folder; the old one stands until the new one is
 * whole. Whoever calls this holds the lock of `data`. Throws when anything is missing, and leaves the folder as it was.
 */
export async function buildSite(folder = 'dist'): Promise<void> {
  await replaceFolder(folder, async (next) => {
    await build({ logLevel: 'warn', mode: 'production', outDir: next });
    const { characters, bytes } = await subsetFont(next);
    const missing = NEEDED.filter((name) => !existsSync(join(next, name)));
    if (missing.length > 0) throw new Error(`the site was built without ${missing.join(', ')}`);
    console.log(`site: font of ${characters} characters, ${Math.round(bytes / 1000)} kB`);
  });
}
