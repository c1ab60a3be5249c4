import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { typefaceFile } from '../../../src/pictures/typeface.ts';

test('typefaceFile finds what is installed, and says what to do where it is not', () => {
  expect(existsSync(typefaceFile('LICENSE.txt'))).toBe(true);
  expect(() => typefaceFile('public/static/Pretendard-None.otf')).toThrowErrorMatchingInlineSnapshot(`
    [Error: the typeface is missing: no public/static/Pretendard-None.otf of pretendard in node_modules
      → npm ci brings it.]
  `);
});
