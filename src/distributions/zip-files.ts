import { zipSync } from 'fflate';

/** Archives carry this time for every file, in any time zone: the same files always give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Returns a zip archive of the files by their names, in the order given. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: NO_TIME, level: 6 }));
}
