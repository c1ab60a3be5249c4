import { existsSync, renameSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';

const nextTo = (folder: string): string => `${folder}.next`;
const oldOf = (folder: string): string => `${folder}.old`;

/** Runs a few steps that belong together: a wish to end the process is granted after the last of them. */
function undisturbed(steps: () => void): void {
  const wishes: NodeJS.Signals[] = [];
  const keep = (signal: NodeJS.Signals): void => void wishes.push(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, keep);
  try {
    steps();
  } finally {
    setImmediate(() => {
      for (const signal of signals) process.off(signal, keep);
      for (const signal of wishes) process.kill(process.pid, signal);
    });
  }
}

/**
 * Puts right what a run that was killed left beside a folder: when it died between the two renamings the old folder
 * gets its name back; half a new one goes. Does nothing where there is nothing to do.
 */
async function recoverFolder(folder: string): Promise<void> {
  if (!existsSync(folder) && existsSync(oldOf(folder))) renameSync(oldOf(folder), folder);
  await rm(nextTo(folder), { recursive: true, force: true });
  await rm(oldOf(folder), { recursive: true, force: true });
}

/**
 * Replaces a folder whole or not at all: `fill` makes the new one beside it (`….next`, empty at first) and throws when
 * it is not as it should be; only then the two change names. A failure leaves the folder as it was and nothing beside
 * it; what a killed run leaves, the next one clears. Whoever calls this holds the lock.
 */
export async function replaceFolder(folder: string, fill: (next: string) => Promise<void>): Promise<void> {
  const next = nextTo(folder);
  const old = oldOf(folder);
  await recoverFolder(folder);
  try {
    await mkdir(next, { recursive: true });
    await fill(next);
    undisturbed(() => {
      const replaces = existsSync(folder);
      if (replaces) renameSync(folder, old);
      try {
        renameSync(next, folder);
      } catch (error) {
        if (replaces) renameSync(old, folder);
        throw error;
      }
    });
  } catch (error) {
    // What went wrong first is what is told; leftovers that resist are cleared by the next run.
    await rm(next, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  await rm(old, { recursive: true, force: true }).catch(() => undefined);
}
