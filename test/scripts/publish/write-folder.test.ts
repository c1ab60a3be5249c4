import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from '../../../scripts/publish/write-folder.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'growth-ladder-folder-'));
  folder = join(root, 'published');
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
/** Every file below the root with its text. */
const there = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((n) => n.endsWith('.json'))
      .sort()
      .map((n) => [n, readFileSync(join(root, n), 'utf8')]),
  );

describe('writeFolder', () => {
  it('makes a folder with its sub-folders', async () => {
    await writeFolder(
      folder,
      new Map([
        ['a.json', '1'],
        ['indicators/b.json', '2'],
      ]),
    );
    expect(there()).toEqual({ 'published/a.json': '1', 'published/indicators/b.json': '2' });
    expect(readdirSync(root)).toEqual(['published']);
  });

  it('replaces the whole folder: a file that is no longer made is gone', async () => {
    put('published/a.json', 'old');
    put('published/gone.json', 'old');
    await writeFolder(folder, new Map([['a.json', 'new']]));
    expect(there()).toEqual({ 'published/a.json': 'new' });
    expect(readdirSync(root)).toEqual(['published']);
  });

  it('clears away what an interrupted run left behind', async () => {
    put('published/a.json', 'old');
    put('published.next/half.json', 'half');
    put('published.old/older.json', 'older');
    await writeFolder(folder, new Map([['a.json', 'new']]));
    expect(there()).toEqual({ 'published/a.json': 'new' });
    expect(readdirSync(root)).toEqual(['published']);
  });

  it('leaves the old folder as it was when a file cannot be written', async () => {
    put('published/a.json', 'old');
    await expect(
      writeFolder(
        folder,
        new Map([
          ['a.json', 'new'],
          ['a.json/b.json', 'in a file'],
        ]),
      ),
    ).rejects.toThrow();
    expect(there()).toMatchObject({ 'published/a.json': 'old' });
    expect(existsSync(join(root, 'published.old'))).toBe(false);
  });

  it('tells when the old folder cannot be moved away, and leaves it', async () => {
    put('in-the-way', 'a file, not a folder');
    await expect(writeFolder(join(root, 'in-the-way', 'published'), new Map([['a.json', 'new']]))).rejects.toThrow();
    expect(readFileSync(join(root, 'in-the-way'), 'utf8')).toBe('a file, not a folder');
  });
});
