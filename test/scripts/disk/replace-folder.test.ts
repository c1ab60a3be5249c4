import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../../scripts/disk/replace-folder.ts';
import { writeFiles } from '../../../scripts/disk/write-files.ts';
import { troubleDisk, type Trouble } from './troubled-disk.ts';

const OLD = { 'a.json': 'old a', 'indicators/b.json': 'old b', 'gone.json': 'old' };
const NEW = { 'a.json': 'new a', 'indicators/b.json': 'new b', 'indicators/c.json': 'new c' };

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'growth-ladder-folder-'));
  folder = join(root, 'published');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(files: Readonly<Record<string, string>>, place = folder): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
}
/** Every file below a folder with its text; nothing when the folder is not there. */
const contentOf = (place: string): Record<string, string> =>
  existsSync(place)
    ? Object.fromEntries(
        readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(place, name)).isFile())
          .sort()
          .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(place, name), 'utf8')]),
      )
    : {};
const sorted = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
const replace = (files = NEW): Promise<void> =>
  replaceFolder(folder, (next) => writeFiles(next, new Map(Object.entries(files))));

/** Replaces the folder on a troubled disk; returns how many changes of the disk it came to, and what it threw. */
async function replaceIn(trouble: Trouble | null): Promise<{ changes: number; error: unknown }> {
  const disk = troubleDisk(trouble);
  const error: unknown = await replace().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  disk.repair();
  return { changes: disk.changes(), error };
}

describe('replaceFolder', () => {
  it('makes a folder with its sub-folders where there was none', async () => {
    await replace();
    expect([contentOf(folder), readdirSync(root)]).toEqual([NEW, ['published']]);
  });

  it('replaces the whole folder: a file that is no longer made is gone', async () => {
    put(OLD);
    await replace();
    expect([contentOf(folder), readdirSync(root)]).toEqual([NEW, ['published']]);
  });

  it.each([
    ['half a new folder', {}, { 'published.next': { 'half.json': '{' } }],
    ['a replaced folder not yet taken away', {}, { 'published.old': { 'a.json': 'older' } }],
    ['both', {}, { 'published.next': { 'half.json': '{' }, 'published.old': { 'a.json': 'older' } }],
  ])('clears away what a killed run left: %s', async (_, __, rubbish: Record<string, Record<string, string>>) => {
    put(OLD);
    for (const [name, files] of Object.entries(rubbish)) put(files, join(root, name));
    await replace();
    expect([contentOf(folder), readdirSync(root)]).toEqual([NEW, ['published']]);
  });

  it('gives a folder its name back that a killed run had renamed, even when it then fails itself', async () => {
    put(OLD, `${folder}.old`);
    await expect(
      replaceFolder(folder, async () => {
        throw new Error('no figures today');
      }),
    ).rejects.toThrow('no figures today');
    expect([contentOf(folder), readdirSync(root)]).toEqual([sorted(OLD), ['published']]);
  });

  it('leaves the old folder alone when the new one is not as it should be', async () => {
    put(OLD);
    await expect(
      replaceFolder(folder, async (next) => {
        await writeFiles(next, new Map([['a.json', 'new']]));
        throw new Error('b.json is missing');
      }),
    ).rejects.toThrow('b.json is missing');
    expect([contentOf(folder), readdirSync(root)]).toEqual([sorted(OLD), ['published']]);
  });
});

describe('a process that dies at any change of the disk', () => {
  it('leaves a whole folder, and the next run none of its rubbish', async () => {
    put(OLD);
    const { changes } = await replaceIn(null);
    expect(changes).toBeGreaterThan(8);
    for (let at = 1; at <= changes; at++) {
      rmSync(root, { recursive: true });
      put(OLD);
      await replaceIn({ kind: 'death', at });
      const stands = [contentOf(folder), contentOf(`${folder}.old`)].map((files) => JSON.stringify(files));
      const whole = [sorted(OLD), NEW].map((files) => JSON.stringify(files));
      expect(
        stands.some((files) => whole.includes(files)),
        `dead at change ${at}: ${stands.join(' ')}`,
      ).toBe(true);
      await replace();
      expect([contentOf(folder), readdirSync(root)], `after death at change ${at}`).toEqual([NEW, ['published']]);
    }
  });
});

describe.each(['ENOSPC', 'EROFS', 'EACCES'])('a disk that says %s at any change', (code) => {
  it('leaves the old folder whole and nothing beside it, or the new one', async () => {
    put(OLD);
    const { changes } = await replaceIn(null);
    for (let at = 1; at <= changes; at++) {
      rmSync(root, { recursive: true });
      put(OLD);
      const { error } = await replaceIn({ kind: 'fault', at, code });
      const place = `${code} at change ${at}`;
      if (error) {
        expect((error as NodeJS.ErrnoException).code, place).toBe(code);
        // Where nothing can be renamed any more, not even back, the old folder keeps the name the next run looks for.
        const old = existsSync(folder) ? folder : `${folder}.old`;
        expect(contentOf(old), place).toEqual(sorted(OLD));
        await replace({ 'a.json': 'after' } as never);
        expect([contentOf(folder), readdirSync(root)], place).toEqual([{ 'a.json': 'after' }, ['published']]);
      } else expect([contentOf(folder), readdirSync(root)], place).toEqual([NEW, ['published']]);
    }
  });
});
