import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often a waiting run looks again, and how long it waits in all, in milliseconds. */
export interface Patience {
  readonly every: number;
  readonly atMost: number;
}

const PATIENT: Patience = { every: 200, atMost: 15 * 60_000 };

const inode = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;

/** SQLite's code for a file that another connection has locked. */
const BUSY = 5;

/** Returns a held lock, or null when another run holds it. */
function tryLock(path: string): DatabaseSync | null {
  closeSync(openSync(path, 'a'));
  const before = inode(path);
  const lock = new DatabaseSync(path);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === BUSY) return null;
    throw error;
  }
  // Its last holder may have taken the file away between our opening and our locking it: then we hold nothing.
  if (before !== undefined && inode(path) === before) return lock;
  lock.close();
  return null;
}

/**
 * Runs a task while no other run that writes or reads a data folder is at work, and waits for one that is. The lock is
 * the operating system's, on `<folder>/.lock`, held through SQLite's locking of files: it ends with the process that
 * holds it, however that ends. Throws when the other run takes longer than the patience lasts.
 */
export async function holdLock<T>(
  folder: string,
  task: () => Promise<T>,
  say: (text: string) => void = console.error,
  patience: Patience = PATIENT,
): Promise<T> {
  const path = join(folder, '.lock');
  const name = relative('.', path);
  let lock = tryLock(path);
  if (!lock) say(`Another run is at work (it holds ${name}); waiting for it to end.`);
  for (let waited = 0; !lock; waited += patience.every) {
    if (waited >= patience.atMost)
      throw new Error(`another run still holds ${name}\n  → Let it end, or stop it, and run the command again.`);
    await sleep(patience.every);
    lock = tryLock(path);
  }
  try {
    return await task();
  } finally {
    // Taken away while it is still ours. Where an open file cannot be removed it stays, empty and free.
    try {
      rmSync(path, { force: true });
    } catch {}
    lock.close();
  }
}
