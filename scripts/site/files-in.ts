import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Returns the names of all files below a folder, by path from it, in one order everywhere: `en/index.html`. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
