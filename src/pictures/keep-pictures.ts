import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DIGEST = 32;
const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Returns the bytes of a kept file; null when it is not there or not whole. */
function read(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    const kept = readFileSync(file);
    const bytes = new Uint8Array(kept.subarray(DIGEST));
    return digest(bytes).equals(kept.subarray(0, DIGEST)) ? bytes : null;
  } catch {
    return null;
  }
}

/**
 * Returns a function that makes bytes from text, or takes those it made before from `folder`, by the hash of the text and of
 * `maker`: whatever else decides the bytes, such as versions. A file that is not whole is made anew, a folder that cannot be
 * written is done without: what comes out is the same in any case.
 */
export function keepIn(
  folder: string,
  maker: string,
  make: (text: string) => Uint8Array<ArrayBuffer>,
): (text: string) => Uint8Array<ArrayBuffer> {
  return (text) => {
    const file = join(folder, createHash('sha256').update(`${maker}\n${text}`).digest('hex'));
    const kept = read(file);
    if (kept) return kept;
    const bytes = make(text);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.${process.pid}`, Buffer.concat([digest(bytes), bytes]));
      renameSync(`${file}.${process.pid}`, file);
    } catch {
      // Comfort only: the next build draws it again.
    }
    return bytes;
  };
}
