import { expect, test } from 'vitest';
import { messagesIn } from '../../../src/i18n/messages.ts';

test.each([
  ['rows', 2478, '2,478행', '2,478 rows'],
  ['rows', 1, '1행', '1 row'],
  ['pledges', 1, '1개', '1 pledge'],
  ['pages', 469, '469건', '469 pages'],
] as const)('counts.%s(%s) is %s · %s', (what, count, ko, en) => {
  expect(messagesIn('ko').counts[what](count)).toBe(ko);
  expect(messagesIn('en').counts[what](count)).toBe(en);
});
