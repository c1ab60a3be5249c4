import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdLock } from '../../../scripts/disk/hold-lock.ts';

const SOON = { every: 5, atMost: 60_000 };
const NEVER = { every: 1, atMost: 0 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'growth-ladder-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts a process that takes the lock of the folder and keeps it until it is killed. */
async function startHolder(): Promise<() => Promise<unknown>> {
  const module = JSON.stringify(resolve('scripts/disk/hold-lock.ts'));
  const code = `const { holdLock } = await import(${module});
    await holdLock(process.argv[1], () => new Promise(() => { console.log('held'); setInterval(() => {}, 1000); }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return () => {
    child.kill('SIGKILL');
    return once(child, 'exit');
  };
}

it('runs one task at a time, each whole, whoever asks first', async () => {
  const seen: string[] = [];
  const task = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise((done) => setImmediate(done));
    seen.push(`${name} ends`);
  };
  await Promise.all(['a', 'b', 'c'].map((name) => holdLock(folder, task(name), () => undefined, SOON)));
  expect(seen).toHaveLength(6);
  for (let at = 0; at < seen.length; at += 2) expect(seen[at + 1]).toBe(seen[at]?.replace('begins', 'ends'));
  expect(readdirSync(folder)).toEqual([]);
});

it('is free again when the task fails, and passes the failure on', async () => {
  await expect(holdLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await holdLock(folder, async () => 'yes')).toBe('yes');
});

it('says that it waits for another process, gives up in the end, and does not wait for a dead one', async () => {
  const kill = await startHolder();
  const said: string[] = [];
  await expect(
    holdLock(
      folder,
      async () => 'both at once',
      (text) => said.push(text),
      NEVER,
    ),
  ).rejects.toThrow(/another run still holds .*\.lock\n {2}→ Let it end, or stop it, and run the command again\./);
  expect(said.join()).toMatch(/^Another run is at work \(it holds .*\.lock\); waiting for it to end\.$/);
  await kill();
  expect(
    await holdLock(
      folder,
      async () => 'alone',
      () => said.push('waited'),
      NEVER,
    ),
  ).toBe('alone');
  expect([said.length, readdirSync(folder)]).toEqual([1, []]);
});
