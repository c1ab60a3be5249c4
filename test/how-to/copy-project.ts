import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** A copy of the project in which a how-to is followed as a newcomer would. */
export interface Copy {
  readonly folder: string;
  readonly read: (name: string) => string;
  /** Writes a new file. */
  readonly write: (name: string, text: string) => void;
  /** Changes a line that is there. */
  readonly change: (name: string, from: string, to: string) => void;
  /** Runs Node in the copy; returns what it said. Throws when it fails. */
  readonly run: (...args: readonly string[]) => string;
}

/** Copies the named parts of the project to a new folder, which its maker takes away again. */
export function copyProject(parts: readonly string[]): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'growth-ladder-how-to-'));
  for (const part of parts) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  return {
    folder,
    read,
    write,
    change: (name, from, to) => {
      const text = read(name);
      if (!text.includes(from)) throw new Error(`${name} holds no ${JSON.stringify(from)}`);
      write(name, text.replace(from, to));
    },
    run: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${stdout}${stderr}`);
      return stdout;
    },
  };
}
