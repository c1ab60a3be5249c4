import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { listZip } from './read-zip.ts';
import { UnreadableFile } from './record.ts';

export type Compression = 'gzip' | 'zip';

/** Opens the bytes of a file from the start; called again for a second look. */
export type OpenBytes = () => AsyncIterable<Uint8Array>;

export interface ByteSource {
  readonly compression?: Compression | undefined;
  /** The file to read inside a zip; needed when it holds several. */
  readonly member?: string | undefined;
  /** Most bytes the file may unpack to. */
  readonly unpacksTo?: number;
}

const UNPACKS_TO = 1 << 30;
/** Small enough for the processor's cache: a larger piece is slower. */
const CHUNK = 1 << 16;
/** Small pieces of a packed file: each may unpack to a thousand times its size at once. */
const PACKED_CHUNK = 1 << 14;

const refuse = (expected: string, got: string | null, cause?: unknown): UnreadableFile =>
  new UnreadableFile(
    { record: null, expected, got, todo: 'Receive the file again; if the publisher sends it so, ask for it unpacked.' },
    { cause },
  );

/** Returns how to read the bytes of a file, unpacked. Reading throws `UnreadableFile` when it unpacks to too much or is cut off. */
export function bytesOf(path: string, { compression, member, unpacksTo = UNPACKS_TO }: ByteSource = {}): OpenBytes {
  if (compression === 'gzip') return () => capped(gunzip(path), unpacksTo);
  if (compression === 'zip') return () => unzip(path, member, unpacksTo);
  return () => createReadStream(path, { highWaterMark: CHUNK });
}

async function* capped(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > most) throw refuse(`a file that unpacks to at most ${most.toLocaleString('en')} bytes`, 'more');
    yield chunk;
  }
}

async function* gunzip(path: string): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(path, { highWaterMark: PACKED_CHUNK });
  const unpacked = createGunzip({ chunkSize: CHUNK });
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const chunk of packed.pipe(unpacked)) yield chunk as Uint8Array;
  } catch (cause) {
    throw refuse('a whole gzip file', (cause as Error).message, cause);
  } finally {
    packed.destroy();
  }
}

/** Yields the bytes of one file of a zip. */
async function* unzip(path: string, member: string | undefined, most: number): AsyncGenerator<Uint8Array> {
  const entries = listZip(await readFile(path));
  const names = entries.map(({ name }) => name).join(', ') || 'an empty zip';
  if (member === undefined && entries.length !== 1)
    throw refuse('one file in the zip, or its name under member in dataset.yaml', names);
  const entry = member === undefined ? entries[0] : entries.find(({ name }) => name === member);
  if (!entry) throw refuse(`the file ${member} in the zip`, names);
  yield entry.unpack(most);
}
