import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../../scripts/site/files-in.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const TROUBLE = './test/scripts/disk/troubled-disk.ts';
/** How many times a run is killed at least, at moments spread over all its changes of the disk. */
const KILLS = 20;

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'growth-ladder-killed-'));
});
afterEach(() => rmSync(place, { recursive: true }));

/** Runs a program and kills it at a change of the disk, counted from 1; returns whether it came to that change. */
function runKilled(program: readonly string[], at: number): boolean {
  const { signal, status, stderr } = spawnSync(process.execPath, ['--import', TROUBLE, ...program], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, DISK_TROUBLE: JSON.stringify({ kind: 'kill', at }) },
  });
  if (signal === null && status !== 0) throw new Error(stderr);
  return signal === 'SIGKILL';
}

function run(program: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, program, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** What a folder holds, file by file; null when it is not there. */
const holds = (folder: string): string | null =>
  existsSync(folder)
    ? filesIn(folder)
        .map((name) => `${name}: ${readFileSync(join(folder, name), 'utf8')}`)
        .join('\n')
    : null;

/** What stands of a folder after a death: itself, or the old one when death came between the two renamings. */
const stands = (folder: string): string | null => holds(folder) ?? holds(`${folder}.old`);

/** A program that swaps a folder of sixty files, all saying the same word, as the site is swapped in. */
const swap = (folder: string, word: string): readonly string[] => [
  '--input-type=module',
  '--eval',
  `const { holdLock } = await import(${JSON.stringify(join(ROOT, 'scripts/disk/hold-lock.ts'))});
   const { replaceFolder } = await import(${JSON.stringify(join(ROOT, 'scripts/disk/replace-folder.ts'))});
   const { writeFiles } = await import(${JSON.stringify(join(ROOT, 'scripts/disk/write-files.ts'))});
   const [folder, word] = process.argv.slice(1);
   const pages = Array.from({ length: 60 }, (_, at) => ['pages/' + (at % 7) + '/' + at + '.html', word.repeat(1000)]);
   await holdLock(folder + '/..', () => replaceFolder(folder, (next) => writeFiles(next, new Map(pages))));`,
  folder,
  word,
];

test(`a site that is swapped in stands whole whenever its run is killed, and the next run leaves nothing else`, () => {
  const dist = join(place, 'dist');
  run(swap(dist, 'old'));
  const whole = { old: holds(dist), new: '' as string | null };
  run(swap(dist, 'new'));
  whole.new = holds(dist);
  let kills = 0;
  for (let at = 1; ; at += 6) {
    run(swap(dist, 'old'));
    expect([holds(dist) === whole.old, readdirSync(place)], `after death at change ${at - 6}`).toEqual([
      true,
      ['dist'],
    ]);
    if (!runKilled(swap(dist, 'new'), at)) break;
    kills += 1;
    expect([whole.old, whole.new], `killed at change ${at}`).toContain(stands(dist));
  }
  expect(kills).toBeGreaterThanOrEqual(KILLS);
}, 120_000);

test('the published figures stand whole whenever npm run data is killed, and the next run leaves nothing else', () => {
  const parts = ['as-of.yaml', 'codelist', 'editorial', 'published', 'source'];
  for (const part of parts) cpSync(join(ROOT, 'data', part), join(place, part), { recursive: true });
  const published = join(place, 'published');
  const whole = holds(published);
  let kills = 0;
  // Each run finds what the killed one before it left; the last one comes to its end.
  for (let at = 1; runKilled(['scripts/build-data.ts', '--data', place], at); at += 7) {
    kills += 1;
    expect(stands(published) === whole, `killed at change ${at}`).toBe(true);
  }
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  expect([holds(published) === whole, readdirSync(place).toSorted()]).toEqual([true, parts]);
}, 240_000);
