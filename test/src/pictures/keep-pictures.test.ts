import { mkdtempSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepIn } from '../../../src/pictures/keep-pictures.ts';

const make = (text: string) => new Uint8Array(Buffer.from(`pixels of ${text}`));

/** A cache in a new folder that writes down what it had to make. */
function kept(folder = mkdtempSync(join(tmpdir(), 'kept-')), maker = 'renderer@1') {
  const made: string[] = [];
  const take = keepIn(folder, maker, (text) => {
    made.push(text);
    return make(text);
  });
  return { folder, made, take };
}

test('a kept picture has the same bytes as one made anew, and is made once', () => {
  const { folder, made, take } = kept();
  expect(take('a')).toEqual(make('a'));
  expect(take('a')).toEqual(make('a'));
  expect(made).toEqual(['a']);
  const next = kept(folder);
  expect(next.take('a')).toEqual(make('a'));
  expect(next.made).toEqual([]);
});

test('another drawing or another renderer is another picture', () => {
  const { folder, take } = kept();
  take('a');
  const next = kept(folder, 'renderer@2');
  next.take('a');
  next.take('b');
  expect(next.made).toEqual(['a', 'b']);
});

test.each([
  ['cut off', (file: string) => truncateSync(file, 40)],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['another file', (file: string) => writeFileSync(file, 'x'.repeat(100))],
])('a kept file that is %s is made anew', (_, damage) => {
  const { folder, made, take } = kept();
  take('a');
  damage(join(folder, readdirSync(folder)[0] ?? ''));
  expect(take('a')).toEqual(make('a'));
  expect(made).toEqual(['a', 'a']);
});

test('a folder that cannot be written is done without', () => {
  const { take } = kept('/dev/null/no-folder');
  expect(take('a')).toEqual(make('a'));
});
