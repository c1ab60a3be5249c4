import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertWhole } from '../../../scripts/site/assert-whole.ts';

const SITE = 'https://ladder.example/name/';
const PAGE = `<link rel="icon" href="/name/icon.svg"><meta property="og:image" content="${SITE}charts/share/home.ko.png">
  <a href="https://elsewhere.example/page.png">elsewhere</a><img src="/name/charts/tips.ko.svg">`;
const FILES = ['en/index.html', '404.html', '_headers', 'fonts/LICENSE.txt', 'data/latest.json'];
const PICTURES = ['icon.svg', 'charts/share/home.ko.png', 'charts/tips.ko.svg'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'growth-ladder-whole-'));
  for (const name of [...FILES, ...PICTURES]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  writeFileSync(join(folder, 'index.html'), PAGE);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('assertWhole says nothing of a whole site', () => {
  expect(() => assertWhole(folder, SITE, '/name')).not.toThrow();
});

test.each(PICTURES)('assertWhole names the picture %s that a page needs', (name) => {
  rmSync(join(folder, name));
  expect(() => assertWhole(folder, SITE, '/name')).toThrow(
    new Error(`the site was built without ${name}\n  → Restore what makes them (git status shows it) and build again.`),
  );
});

test('assertWhole names all that is missing at once', () => {
  rmSync(join(folder, 'fonts'), { recursive: true });
  rmSync(join(folder, '404.html'));
  expect(() => assertWhole(folder, SITE, '/name')).toThrow('without 404.html, fonts/LICENSE.txt\n');
});
