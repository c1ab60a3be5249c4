import { describe, expect, test } from 'vitest';
import { queryUrl } from '../../../scripts/fetch/query-url.ts';
import { readKey } from '../../../scripts/fetch/read-key.ts';
import { customs, itemQueries } from '../../../scripts/fetch/services/customs.ts';

const DECODED = 'aB3+/xyz0123456789==';
const ENCODED = 'aB3%2B%2Fxyz0123456789%3D%3D';
const read = (value: string | undefined): string => readKey({ KEY: value }, 'KEY', 'https://example.org');

describe('readKey', () => {
  test.each([
    DECODED,
    ENCODED,
    ENCODED.toLowerCase().replace('ab3', 'aB3'),
    encodeURIComponent(ENCODED),
    ` ${ENCODED}\n`,
    `"${DECODED}"`,
  ])('reads %j as the decoded key', (written) => {
    expect(read(written)).toBe(DECODED);
  });

  test('both forms of a key make the same address, in which it is encoded exactly once', () => {
    const [query] = itemQueries('330499', { from: '2020-01', to: '2020-12' });
    if (!query) throw new Error('no query');
    const urls = [DECODED, ENCODED].map((key) => queryUrl(customs, query, read(key)).href);
    expect(urls[0]).toBe(urls[1]);
    expect(urls[0]).toBe(
      `https://apis.data.go.kr/1220000/Itemtrade/getItemtradeList?strtYymm=202001&endYymm=202012&hsSgn=330499&serviceKey=${ENCODED}`,
    );
  });

  test.each([undefined, '', '  ', 'tiny', 'a key with spaces inside it', '%E0%A4%A key-that-is-cut'])(
    'refuses %j without repeating it',
    (value) => {
      let message = '';
      try {
        read(value);
      } catch (error) {
        message = String(error);
      }
      expect(message).toMatch(/KEY (is not set|is not a whole|does not look like a key)/);
      if (value?.trim()) expect(message).not.toContain(value);
    },
  );
});
