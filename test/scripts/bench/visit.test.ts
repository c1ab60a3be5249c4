import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { priceOf, weighVisit } from '../../../scripts/bench/visit.ts';

const HEAD = '<link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/assets/a.css">';
const FILES: Readonly<Record<string, string>> = {
  'index.html': `${HEAD}<a href="/pledges/tips/">tips</a><script type="module" src="/assets/home.js"></script>`,
  'index.html.br': 'x'.repeat(50),
  'pledges/tips/index.html': HEAD.padEnd(200),
  'icon.svg': 'x'.repeat(10),
  'assets/a.css': '@font-face{src:url(../fonts/latin.woff2)}@font-face{src:url("../fonts/rare.woff2")}',
  'assets/a.css.br': 'x'.repeat(20),
  'assets/home.js': 'x'.repeat(30),
  'fonts/latin.woff2': 'x'.repeat(1000),
  'fonts/rare.woff2': 'x'.repeat(500),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'growth-ladder-visit-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('weighVisit counts every file of a visit once, as brotli sends it, and the typeface apart', () => {
  expect(weighVisit(folder, ['', 'pledges/tips/'])).toEqual({
    pages: ['', 'pledges/tips/'],
    requests: 7,
    bytes: 50 + 200 + 10 + 20 + 30,
    fonts: 1500,
    headers: 7 * 400,
  });
});

test('priceOf adds what is sent to what is asked for', () => {
  const visit = { pages: [], requests: 10, bytes: 60_000, fonts: 39_000, headers: 1000 };
  const price = { name: 'a network', perGigabyte: 0.1, perTenThousandRequests: 0.01 };
  expect(priceOf(visit, 1e6, price)).toBeCloseTo(100 * 0.1 + 1000 * 0.01, 9);
});
