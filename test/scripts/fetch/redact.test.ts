import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FetchProblem } from '../../../scripts/fetch/fetch-problem.ts';
import { redactError, redactor } from '../../../scripts/fetch/redact.ts';

const KEY = 'CanaryKey+0123/abcDEF==xyz789GHIjkl';
const redact = redactor([KEY]);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const FORMS: Readonly<Record<string, string>> = {
  raw: KEY,
  'percent-encoded': encodeURIComponent(KEY),
  'percent-encoded in lower case': encodeURIComponent(KEY)
    .toLowerCase()
    .replace('canarykey', 'CanaryKey')
    .replace('abcdef', 'abcDEF')
    .replace('ghi', 'GHI'),
  'percent-encoded twice': encodeURIComponent(encodeURIComponent(KEY)),
  'percent-encoded in part': KEY.replace('/', '%2F'),
  'with a space for its plus, as a form decodes it': KEY.replaceAll('+', ' '),
  'escaped in JSON': KEY.replace('/', '\\/'),
  'escaped in XML': KEY.replace('+', '&#43;').replace('/', '&#x2F;'),
  base64: base64(KEY),
  'base64 of the percent-encoded': base64(encodeURIComponent(KEY)),
  'base64 after a prefix of one': base64(`k${KEY}`),
  'base64 after a prefix of two': base64(`k=${KEY}`),
  'base64 of a whole address': base64(`https://apis.data.go.kr/?serviceKey=${encodeURIComponent(KEY)}&strtYymm=202001`),
  'base64 for URLs': Buffer.from(`serviceKey=${KEY}`).toString('base64url'),
  'the first half': KEY.slice(0, 16),
  'the last half': KEY.slice(-16),
};

/** What stands around the key inside the form. */
const ROUND: Readonly<Record<string, string>> = {
  'base64 after a prefix of one': 'k',
  'base64 after a prefix of two': 'k=',
  'base64 of a whole address': 'https://apis.data.go.kr/?serviceKey=&strtYymm=202001',
  'base64 for URLs': 'serviceKey=',
};

describe('redactor', () => {
  test.each(Object.entries(FORMS))('takes out a key that stands there %s', (name, form) => {
    const result = redact(`before ${form} after`);
    expect(result).toContain('[key]');
    expect(result).toMatch(/^before .* after$/);
    // Of base64 the last character or two may stay: they hold a few bits of the last letter, or what stood around the key.
    const around = Math.ceil(((ROUND[name] ?? '').length * 4) / 3);
    const rest = result.replace(/^before | after$/g, '').replaceAll('[key]', '');
    expect(rest.length, rest).toBeLessThanOrEqual(around + 4);
    for (let start = 0; start + 8 <= KEY.length; start += 1) expect(result).not.toContain(KEY.slice(start, start + 8));
  });

  test('leaves every other text as it is', () => {
    const text =
      'the customs service: the key is not known (code 30) https://apis.data.go.kr/1220000/Itemtrade/getItemtradeList?strtYymm=202001';
    expect(redact(text)).toBe(text);
    expect(redactor([])(KEY)).toBe(KEY);
  });

  test('leaves no twelve characters of any key in any text around it', () => {
    const key = fc.stringMatching(/^[A-Za-z0-9+/=]{20,90}$/);
    fc.assert(
      fc.property(
        key,
        fc.string(),
        fc.string(),
        fc.constantFrom<(text: string) => string>(
          (text) => text,
          encodeURIComponent,
          (text) => encodeURIComponent(encodeURIComponent(text)),
        ),
        (secret, before, after, write) => {
          const result = redactor([secret])(before + write(secret) + after);
          for (let start = 0; start + 12 <= secret.length; start += 1) {
            expect(result).not.toContain(secret.slice(start, start + 12));
            expect(result).not.toContain(write(secret).slice(start, start + 12));
          }
        },
      ),
      { seed: 2030, numRuns: 200 },
    );
  });
});

describe('redactError', () => {
  test('cleans message, advice, stack and every cause, and keeps whether to try again', () => {
    const inner = new Error(`GET /?serviceKey=${encodeURIComponent(KEY)}`);
    const middle = new Error(`socket closed ${KEY}`, { cause: inner });
    const problem = new FetchProblem(`failed ${base64(KEY)}`, `look at ${KEY}`, {
      again: true,
      wait: 5,
      cause: middle,
    });
    const clean = redactError(problem, redact);
    const causes = [clean, clean.cause, (clean.cause as Error).cause] as FetchProblem[];
    expect(causes.map(({ message, advice }) => [message, advice])).toMatchInlineSnapshot(`
      [
        [
          "failed [key]w=",
          "look at [key]",
        ],
        [
          "socket closed [key]",
          "Nothing was changed. If it is not the disk, it is a fault of the program.",
        ],
        [
          "GET /?serviceKey=[key]",
          "Nothing was changed. If it is not the disk, it is a fault of the program.",
        ],
      ]
    `);
    for (const { stack } of causes) expect(redact(stack ?? '')).toBe(stack);
    expect([clean.again, clean.wait]).toEqual([true, 5]);
  });

  test('drops properties, in which Node keeps addresses', () => {
    expect(redactError(Object.assign(new Error('invalid'), { input: KEY }), redact)).not.toHaveProperty('input');
  });
});
