import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subset from 'subset-font';

const FONT = 'pretendard/dist/web/variable/woff2/PretendardVariable.woff2';
const LICENCE = 'pretendard/dist/LICENSE.txt';

/** Returns the distinct characters of all pages of a built site, in code point order. */
export function charactersOf(folder: string): string {
  const found = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    for (const character of readFileSync(join(folder, name), 'utf8')) found.add(character);
  }
  return [...found]
    .filter((character) => character >= ' ')
    .sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!)
    .join('');
}

/**
 * Cuts Pretendard to the characters that occur in the pages of a built site and writes it to `fonts/ladder-sans.woff2`
 * in that folder, with its licence. Returns how many characters there are and how many bytes it takes.
 */
export async function subsetFont(folder: string): Promise<{ characters: number; bytes: number }> {
  const require = createRequire(import.meta.url);
  const text = charactersOf(folder);
  const font = await subset(readFileSync(require.resolve(FONT)), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  });
  const file = join(folder, 'fonts', 'ladder-sans.woff2');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, font);
  copyFileSync(require.resolve(LICENCE), join(folder, 'fonts', 'LICENSE.txt'));
  return { characters: [...text].length, bytes: font.length };
}
