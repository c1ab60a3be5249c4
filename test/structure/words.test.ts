import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/**
 * Files outside src/i18n that write Korean, each with what it is. Numerals and particles are grammar, not wording.
 * A sentence, a label, a heading has its one home in src/i18n.
 */
const GRAMMAR: Readonly<Record<string, string>> = {
  'src/format/myriad.ts': 'names of 10⁴, 10⁸, 10¹²',
  'src/format/numeral.ts': 'numerals as people write them',
  'src/format/particle.ts': 'particles by final sound',
  'src/format/period.ts': 'year, quarter, half, month, day',
  'src/format/ticks.ts': 'names of 10⁴, 10⁸, 10¹²',
  'src/format/polite.ts': 'endings of the polite form',
  'src/format/table-number.ts': 'money in tables',
  'src/format/value.ts': 'won, dollars, and a missing value',
  'src/format/bytes.ts': 'the unit byte',
  'src/format/days.ts': 'the unit day',
  'src/search/terms.ts': 'what a syllable is',
  'src/charts/text-width.ts': 'where an amount may not break',
  'src/pictures/draw-picture.ts': 'where an amount may not break',
};

/** Texts of files, which move when a file's columns carry their own labels. */
const MOVING = /^src\/distributions\//;

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*|<!--[\s\S]*?-->/g, '$1');

test('Korean is written in src/i18n only', () => {
  const found = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|astro|css)$/.test(file) && !file.startsWith('src/i18n/') && !MOVING.test(file))
    .filter((file) => /[\u3131-\uD7A3]/.test(withoutComments(readFileSync(join(root, file), 'utf8'))));
  expect(found.sort()).toEqual(Object.keys(GRAMMAR).sort());
});
