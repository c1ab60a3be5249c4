import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  // What an indicator is called and counts is said where it is defined.
  .filter((name) => !/^indicators\/[^/]+\/indicator\.ts$/.test(name))
  .filter((name) => name !== 'publish/worked-situations.ts');
/** Lines that begin a phrase in two languages, or end a Korean sentence. */
const PHRASE = /\b(?:ko|en): ?['"`]|니다[.'"`]/;

test('no phrase for a reader is made where figures are decided: wording changes nothing in data/published', () => {
  const found = files.flatMap((name) =>
    readFileSync(join(root, 'scripts', name), 'utf8')
      .split('\n')
      .flatMap((line, i) => (PHRASE.test(line) ? [`scripts/${name}:${i + 1} ${line.trim()}`] : [])),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
