import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listZip } from '../../../scripts/source/read-zip.ts';

const MOST = 1000;
const packed = (level: 0 | 6 = 0): Buffer =>
  Buffer.from(zipSync({ 'a/b.csv': strToU8('이름,값\n서울,1\n') }, { level }));

/** Changes a byte at a distance from where the directory of a zip begins. */
function changed(zip: Buffer, distance: number, value: number): Buffer {
  const at = zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + distance;
  zip.writeUInt8(value, at);
  return zip;
}

test.each([0, 6] as const)('files packed at level %i come out as they went in, folders left out', (level) => {
  const [entry, ...others] = listZip(packed(level));
  expect([entry?.name, entry?.unpack(MOST).toString(), others]).toEqual(['a/b.csv', '이름,값\n서울,1\n', []]);
});

test.each([
  ['another checksum', changed(packed(), 16, 0), 'a whole zip file', 'a/b.csv with other bytes than were packed'],
  ['a password', changed(packed(), 8, 1), 'a zip without a password', 'a/b.csv encrypted'],
  ['a method of its own', changed(packed(), 10, 12), 'a whole zip file', 'a/b.csv: packed by method 12'],
  ['another size', changed(packed(), 24, 3), 'a whole zip file', 'a/b.csv with other bytes than were packed'],
])('a file with %s is told', (_, zip, expected, got) => {
  expect(() => listZip(zip)[0]?.unpack(MOST)).toThrow(expect.objectContaining({ expected, got }) as Error);
});

test('a file that says it unpacks to too much is refused before it is unpacked', () => {
  expect(() => listZip(packed())[0]?.unpack(5)).toThrow('expected a file that unpacks to at most 5 bytes, got more');
});

test.each([
  ['without its end', packed().subarray(0, 60), 'one without its end'],
  ['with a broken directory', changed(packed(), 0, 0), 'a broken directory'],
  ['that is none', Buffer.from('이름,값\n'), 'none'],
])('a zip %s is told', (_, zip, got) => {
  expect(() => listZip(zip)).toThrow(expect.objectContaining({ expected: 'a whole zip file', got }) as Error);
});
