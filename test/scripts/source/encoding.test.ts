import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText, detectEncoding, type Encoding } from '../../../scripts/source/encoding.ts';

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

test('all 17,048 characters of CP949 come out as they went in, the 2,349 syllables that EUC-KR lacks among them', async () => {
  const pairs = Array.from({ length: 0x7e * 0xbe }, (_, i) => [0x81 + Math.floor(i / 0xbe), 0x41 + (i % 0xbe)]);
  const known = pairs.filter(
    (pair) =>
      !iconv.decode(Buffer.from(pair), 'cp949').includes('\ufffd') &&
      iconv.decode(Buffer.from(pair), 'cp949').length === 1,
  );
  expect(known).toHaveLength(17_048);
  const text = await decode(Buffer.from(known.flat()), 'cp949');
  expect(text).toHaveLength(17_048);
  expect([...iconv.encode(text, 'cp949')]).toEqual(known.flat());
  const syllables = Array.from({ length: 11_172 }, (_, i) => String.fromCharCode(0xac00 + i));
  const inText = new Set(text);
  expect(syllables.filter((syllable) => !inText.has(syllable))).toEqual([]);
});

test.each([
  ['Shift_JIS', '東京都,ひらがな,カタカナ\n大阪府,あいうえお,テスト\n'],
  ['EUC-JP', '東京都,ひらがな,カタカナ\n大阪府,あいうえお,テスト\n'],
])('%s is named, not read as CP949', async (label, text) => {
  await expect(detectEncoding(opened(iconv.encode(text, label)))).rejects.toMatchObject({
    got: `text that reads as ${label}`,
  });
});

test('UTF-8 that holds lost characters stays UTF-8', async () => {
  const bytes = Buffer.from('이름\n김\ufffd\ufffd\n');
  expect(await detectEncoding(opened(bytes))).toBe('utf-8');
  expect(await decode(bytes, 'utf-8')).toBe('이름\n김\ufffd\ufffd\n');
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
