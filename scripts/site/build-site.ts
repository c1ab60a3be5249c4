import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { publication } from '../../src/door/read-publication.ts';
import { BASE } from '../../src/i18n/path.ts';
import { replaceFolder } from '../disk/replace-folder.ts';
import { addressFiles, RELATIVE_WITHOUT_SITE } from './address-files.ts';
import { assertWhole } from './assert-whole.ts';
import { compressFiles } from './compress-files.ts';
import { filesIn } from './files-in.ts';
import { headersFile } from './headers-file.ts';
import { makeFonts } from './make-fonts.ts';
import { writeRelease } from './write-release.ts';

/** Returns the names of the folders of a built site at its root and below `en`: `about`, `en/about`. */
const placesIn = (folder: string): string[] =>
  ['', 'en/'].flatMap((prefix) =>
    readdirSync(join(folder, prefix), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${prefix}${name}`)
      .sort(),
  );

/**
 * Builds the pages from `data/published` into a folder, then what can only be made from them: the typeface, the headers,
 * the compressed twins. The old folder stands until the new one is whole. Whoever calls this holds the lock of `data`.
 * Throws when anything is missing, and leaves the folder as it was.
 */
export async function buildSite(folder = 'dist'): Promise<void> {
  await replaceFolder(folder, async (next) => {
    await build({ logLevel: 'warn', mode: 'production', outDir: next });
    const fonts = await makeFonts(next);
    await writeFile(join(next, '_headers'), headersFile(placesIn(next), BASE));
    const site = process.env['SITE'] || undefined;
    const { asOf } = publication().overview;
    await writeRelease(next, asOf, site);
    for (const [name, text] of addressFiles(filesIn(next), asOf, site, BASE)) {
      await mkdir(dirname(join(next, name)), { recursive: true });
      await writeFile(join(next, name), text);
    }
    const compressed = await compressFiles(next);
    assertWhole(next, site, BASE);
    const parts = fonts.map(
      ({ name, characters, bytes }) => `${name} ${characters} characters ${Math.round(bytes / 1000)} kB`,
    );
    console.log(`site: typeface of ${parts.join(' + ')}; ${compressed} files compressed`);
    if (!site) console.log(RELATIVE_WITHOUT_SITE);
  });
}
