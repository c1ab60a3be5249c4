import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { cutText, decodeText, detectEncoding, type Encoding } from '../../../scripts/source/encoding.ts';

const opened = (bytes: Uint8Array, size = 7) =>
  async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };

async function decode(bytes: Uint8Array, encoding: Encoding, size?: number): Promise<string> {
  let text = '';
  for await (const piece of decodeText(opened(bytes, size), encoding)) text += piece;
  return text;
}

const WORDS = '똠방각하 쌰 펲시콜라 샾, 강원특별자치도 ①㈜「」';

test.each([
  ['utf-8', Buffer.from(WORDS)],
  ['utf-8-bom', Buffer.from(`\ufeff${WORDS}`)],
  ['utf-16', Buffer.from(`\ufeff${WORDS}`, 'utf16le')],
  ['utf-16', Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16()],
  ['cp949', iconv.encode(WORDS, 'cp949')],
] as const)('%s is detected, and decoded the same wherever it is cut', async (encoding, bytes) => {
  expect(await detectEncoding(opened(bytes))).toBe(encoding);
  for (const size of [1, 2, 3, 5, 1000]) expect(await decode(bytes, encoding, size)).toBe(WORDS);
});

test('all 11,172 syllables survive CP949, the 2,349 that EUC-KR lacks among them', async () => {
  const syllables = Array.from({ length: 11_172 }, (_, i) => String.fromCharCode(0xac00 + i)).join('');
  expect(await decode(iconv.encode(syllables, 'cp949'), 'cp949')).toBe(syllables);
});

test.each(['utf-8', 'cp949'] as const)(
  'a cell cut out of %s bytes is decoded as the whole text is',
  async (encoding) => {
    const { chunks, decode: decodeCell } = await cutText(opened(iconv.encode(WORDS, encoding)), encoding);
    let cut = '';
    for await (const piece of chunks) cut += piece;
    expect(cut.split(',').map(decodeCell)).toEqual(WORDS.split(','));
  },
);

test('no delimiter, quote or line end can stand inside a character of CP949', () => {
  const syllables = Array.from({ length: 11_172 }, (_, i) => String.fromCharCode(0xac00 + i)).join('');
  const bytes = iconv.encode(syllables, 'cp949');
  for (const sign of ',;|"\t\n\r') expect(bytes.includes(sign.charCodeAt(0))).toBe(false);
});

test.each([
  ['bytes of no encoding', Buffer.from([0xff, 0xff, 0x0a, 0x80])],
  ['UTF-8 with a character cut off', Buffer.from('강원').subarray(0, 5)],
])('%s are refused', async (_, bytes) => {
  await expect(detectEncoding(opened(bytes))).rejects.toMatchObject({
    expected: 'text in UTF-8, UTF-16 with a byte-order mark or CP949',
  });
});

test('the line of the first bytes that are no text is told', async () => {
  await expect(decode(Buffer.concat([Buffer.from('가\n나\n'), Buffer.from([0xb0])]), 'utf-8')).rejects.toMatchObject({
    got: 'bytes that are none in line 3',
  });
});
