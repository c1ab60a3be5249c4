import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What can befall a process at its n-th change of the disk, counted from 1; `of` counts one kind of change alone. */
export type Trouble = { readonly at: number; readonly of?: 'mkdir' | 'writeFile' | 'rename' | 'rm' } &
  /** It dies: a file it was writing is cut off, and nothing it does afterwards happens. */
  (
    | { readonly kind: 'death' }
    /** As death, but the process really ends; for a program of its own. */
    | { readonly kind: 'kill' }
    /** From then on every change fails with a code such as ENOSPC, except taking things away. */
    | { readonly kind: 'fault'; readonly code: string }
  );

const ASYNC = ['mkdir', 'writeFile', 'rename', 'rm', 'copyFile'] as const;
const SYNC = ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'copyFileSync'] as const;

type Any = (...args: readonly unknown[]) => unknown;
const promises = fs.promises as unknown as Record<string, Any>;
const direct = fs as unknown as Record<string, Any>;

/**
 * Puts a trouble into the disk of this process. Returns how many changes there were so far and a function that puts
 * the disk right again.
 */
export function troubleDisk(trouble: Trouble | null): { readonly changes: () => number; readonly repair: () => void } {
  let changes = 0;
  const real = {
    promises: Object.fromEntries(ASYNC.map((name) => [name, promises[name] as Any])),
    direct: Object.fromEntries(SYNC.map((name) => [name, direct[name] as Any])),
  };
  /** Returns whether the change may happen; throws, or ends the process, where it may not. */
  const before = (name: string, args: readonly unknown[]): void => {
    if (name.startsWith(trouble?.of ?? '')) changes += 1;
    if (!trouble || changes < trouble.at) return;
    const path = String(name.startsWith('rename') ? args[1] : args[0]);
    if (trouble.kind === 'fault') {
      if (name.startsWith('rm')) return;
      throw Object.assign(new Error(`${trouble.code}: ${name} '${path}'`), { code: trouble.code, path });
    }
    if (changes === trouble.at && name.startsWith('writeFile'))
      real.direct['writeFileSync']?.(path, String(args[1]).slice(0, 1));
    if (trouble.kind === 'kill') process.kill(process.pid, 'SIGKILL');
    throw new Error('this process is dead');
  };
  for (const name of ASYNC)
    promises[name] = async (...args) => {
      before(name, args);
      return real.promises[name]?.(...args);
    };
  for (const name of SYNC)
    direct[name] = (...args) => {
      before(name, args);
      return real.direct[name]?.(...args);
    };
  syncBuiltinESMExports();
  return {
    changes: () => changes,
    repair: () => {
      Object.assign(promises, real.promises);
      Object.assign(direct, real.direct);
      syncBuiltinESMExports();
    },
  };
}

// As a program's first import, `node --import …/troubled-disk.ts`, it troubles that program.
const asked = process.env['DISK_TROUBLE'];
if (asked) troubleDisk(JSON.parse(asked) as Trouble);
