import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
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

/** Every zip ends with this signature, 18 bytes and a comment of up to 65,535. */
const END_OF_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
const LONGEST_END = 22 + 65_535;

const refuse = (expected: string, got: string | null, cause?: unknown): UnreadableFile =>
  new UnreadableFile(
    { record: null, expected, got, todo: 'Receive the file again; if the publisher sends it so, ask for it unpacked.' },
    { cause },
  );

/** Returns how to read the bytes of a file, unpacked. Reading throws `UnreadableFile` when it unpacks to too much or is cut off. */
export function bytesOf(path: string, { compression, member, unpacksTo = UNPACKS_TO }: ByteSource = {}): OpenBytes {
  if (compression === 'gzip') return () => capped(gunzip(path), unpacksTo);
  if (compression === 'zip') return () => capped(unzip(path, member), unpacksTo);
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

async function* unzip(path: string, member: string | undefined): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const names: string[] = [];
  let ended = false;
  const zip = new Unzip((file) => {
    if (file.name.endsWith('/')) return;
    names.push(file.name);
    if (member === undefined ? names.length > 1 : file.name !== member) return;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      if (chunk.length > 0) ready.push(chunk);
      ended ||= final;
    };
    file.start();
  });
  zip.register(UnzipInflate);
  zip.register(UnzipPassThrough);
  let tail = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: PACKED_CHUNK })) {
      tail = Buffer.concat([tail, chunk as Buffer]).subarray(-LONGEST_END);
      zip.push(chunk as Uint8Array);
      yield* ready.splice(0);
    }
    zip.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw refuse('a whole zip file', (cause as Error).message, cause);
  }
  if (member === undefined && names.length > 1)
    throw refuse('one file in the zip, or its name under member in dataset.yaml', names.join(', '));
  if (!tail.includes(END_OF_ZIP)) throw refuse('a whole zip file', names.length === 0 ? 'none' : 'one without its end');
  if (!ended)
    throw refuse(
      member === undefined ? 'one file in the zip' : `the file ${member} in the zip`,
      names.join(', ') || 'an empty zip',
    );
}
