import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableFile } from './record.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of a zip, and the longest comment behind it. */
const LONGEST_END = 22 + 65_535;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];

/** A file inside a zip, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacks it. Throws `UnreadableFile` when it is encrypted, damaged, or larger than `most` bytes. */
  readonly unpack: (most: number) => Buffer;
}

const refuse = (expected: string, got: string | null, cause?: unknown): UnreadableFile =>
  new UnreadableFile(
    { record: null, expected, got, todo: 'Receive the file again; if the publisher sends it so, ask for it unpacked.' },
    { cause },
  );

/**
 * Lists the files of a zip by its own directory, folders left out. Throws `UnreadableFile` when it is not whole.
 * Nothing is unpacked before somebody asks: a bomb is refused by its first bytes too many.
 */
export function listZip(zip: Buffer): ZipEntry[] {
  if (zip.toString('latin1', 0, 2) !== 'PK') throw refuse('a whole zip file', 'none');
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end < zip.length - LONGEST_END || end + 22 > zip.length || zip.readUInt32LE(end) !== END)
    throw refuse('a whole zip file', 'one without its end');
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) throw refuse('a whole zip file', 'a broken directory');
    const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)];
    const [checksum, packed, size] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const start = zip.readUInt32LE(at + 42);
    const lengths = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + (lengths[0] ?? 0));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
    if (name.endsWith('/')) continue;
    const unpack = (most: number): Buffer => {
      if (flags & ENCRYPTED) throw refuse('a zip without a password', `${name} encrypted`);
      const tooMuch = `a file that unpacks to at most ${most.toLocaleString('en')} bytes`;
      if (size > most) throw refuse(tooMuch, 'more');
      if (start + 30 > zip.length) throw refuse('a whole zip file', `${name} cut off`);
      const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
      const bytes = zip.subarray(from, from + packed);
      let content: Buffer;
      try {
        if (method !== STORED && method !== DEFLATED) throw new RangeError(`packed by method ${method}`);
        content = method === STORED ? bytes : inflateRawSync(bytes, { maxOutputLength: most });
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw refuse(tooMuch, 'more', cause);
        throw refuse('a whole zip file', `${name}: ${(cause as Error).message}`, cause);
      }
      if (content.length !== size || crc32(content) !== checksum)
        throw refuse('a whole zip file', `${name} with other bytes than were packed`);
      return content;
    };
    entries.push({ name, unpack });
  }
  return entries;
}
