import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPublication } from '../../../src/door/read-publication.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'growth-ladder-door-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Damages by name: what becomes of a file's text; null takes the file away. */
const DAMAGES: readonly (readonly [string, string, ((text: string) => string) | null, string])[] = [
  ['that is cut off', 'pledges.json', (text) => text.slice(0, text.length / 2), 'is not JSON'],
  ['that is empty', 'overview.json', () => '', 'is not JSON'],
  ['whose marks of a merge were left in', 'news.json', (text) => `<<<<<<< HEAD\n${text}`, 'is not JSON'],
  ['that is missing', 'method.json', null, 'is missing'],
  [
    'with a word for a day',
    'overview.json',
    (text) => text.replace(/"asOf": ?"[^"]+"/, '"asOf":"soon"'),
    'does not fit the model',
  ],
  [
    'with a field too many',
    'indicators/tips.json',
    (text) => text.replace('{', '{ "extra": 1,'),
    'does not fit the model',
  ],
];

it.each(DAMAGES)('a published file %s is named in one sentence: %s', (_, name, damage, sentence) => {
  const published = join(folder, 'published');
  cpSync('data/published', published, { recursive: true });
  const file = join(published, name);
  if (damage) writeFileSync(file, damage(readFileSync(file, 'utf8')));
  else rmSync(file);
  expect(() => readPublication(published)).toThrow(
    new Error(`${relative('.', file)} ${sentence}\n  → npm run data makes it anew.`),
  );
  rmSync(published, { recursive: true });
});
