import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';
import { fontParts, unicodeRange } from './font-parts.ts';
import { fontLicence, subsetFont } from './subset-font.ts';

/** Rules of the style sheet whose address stands for parts not yet known: of the Latin or of the Korean letters. */
const PLACEHOLDER = /@font-face\s*\{[^}]*\/fonts\/(latin|hangul)\.woff2[^}]*\}/g;
const URL_OF_FONT = /url\((['"]?)[^)]*\/fonts\/(latin|hangul)\.woff2\1\)/;

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 8);

/**
 * Cuts the typeface to the characters of the pages of a built site: each part becomes `fonts/<part>.<hash>.woff2`, each
 * rule of the style sheet one rule a part with its unicode-range. The style sheet gets a name by its new content, so that
 * it too may be kept for ever. Returns characters and bytes of each part. Throws when no style sheet asks for the font.
 */
export async function makeFonts(folder: string): Promise<{ name: string; characters: number; bytes: number }[]> {
  const pages = filesIn(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, english: name.startsWith('en/'), markup: readFileSync(join(folder, name), 'utf8') }));
  const parts = await Promise.all(
    fontParts(pages).map(async ({ name, characters }) => {
      const font = await subsetFont(characters, name === 'latin' ? 'all' : 'one');
      return { name, characters, font, file: `${name}.${hashOf(font)}.woff2` };
    }),
  );
  await mkdir(join(folder, 'fonts'), { recursive: true });
  for (const { file, font } of parts) await writeFile(join(folder, 'fonts', file), font);
  await writeFile(join(folder, 'fonts/LICENSE.txt'), fontLicence());

  const renamed = new Map<string, string>();
  for (const sheet of filesIn(folder).filter((name) => name.endsWith('.css'))) {
    const css = readFileSync(join(folder, sheet), 'utf8');
    const rules = css.replace(PLACEHOLDER, (rule, letters: string) =>
      parts
        .filter(({ name }) => (name === 'latin') === (letters === 'latin'))
        .map(({ file, characters }) =>
          rule
            .replace(URL_OF_FONT, `url(../fonts/${file})`)
            .replace(/;?\s*\}$/, `;unicode-range:${unicodeRange(characters)}}`),
        )
        .join(''),
    );
    if (rules === css) continue;
    const name = basename(sheet).replace(/\.[^.]+\.css$/, `.${hashOf(rules)}.css`);
    writeFileSync(join(folder, sheet), rules);
    renameSync(join(folder, sheet), join(folder, dirname(sheet), name));
    renamed.set(basename(sheet), name);
  }
  if (renamed.size === 0) throw new Error('no style sheet asks for the typeface of src/styles/font.css');
  for (const { name, markup } of pages) {
    let text = markup;
    for (const [old, now] of renamed) text = text.replaceAll(old, now);
    if (text !== markup) writeFileSync(join(folder, name), text);
  }
  return parts.map(({ name, characters, font }) => ({ name, characters: [...characters].length, bytes: font.length }));
}
