import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../scripts/site/files-in.ts';
import { findFile } from '../../scripts/site/serve-folder.ts';
import { SITE } from './build-once.ts';
import { KINDS } from './built-pages.ts';
import { openBrowser } from './open-browser.ts';

const HOST = new URL(SITE).origin;
const PATH = new URL(SITE).pathname;
const { folder, origin } = inject('online');

const unescape = (text: string): string => text.replaceAll('&amp;', '&');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const pages = filesIn(folder).filter((name) => name.endsWith('/index.html'));

/** Returns why an address of this site is none: outside its path, or without a file; null where it is right. */
function whyWrong(address: string): string | null {
  const url = new URL(unescape(address), SITE);
  if (url.origin !== HOST) return null;
  if (!url.pathname.startsWith(PATH)) return `${address} lies outside ${PATH}`;
  return findFile(folder, url.pathname) ? null : `${address} is not there`;
}

/** Returns what is wrong with the addresses that a pattern finds in files, and makes sure that it finds some. */
function wrongIn(names: readonly string[], pattern: RegExp): string[] {
  const wrong = new Set<string>();
  for (const name of names) {
    const found = [...read(name).matchAll(pattern)].flatMap(([, address]) => (address ? [address] : []));
    if (found.length === 0) wrong.add(`${name} has none`);
    for (const address of found) {
      const why = whyWrong(address);
      if (why) wrong.add(`${name}: ${why}`);
    }
  }
  return [...wrong];
}

const listed = pages.filter((name) => !name.includes('/embed/'));

describe('the site built for an address under a path', () => {
  test.each([
    ['link and file', pages, /\s(?:href|src)="([^"#?]+)/g],
    ['canonical address', listed, /rel="canonical" href="([^"]+)"/g],
    ['language', listed, /hreflang="[^"]+" href="([^"]+)"/g],
    ['picture to share', listed, /property="og:image" content="([^"]+)"/g],
    ['embed code', listed.filter((name) => /\/indicators\//.test(name)), /&lt;iframe src=&quot;([^&]+)&quot;/g],
    ['page of the sitemap', [`.${PATH}sitemap.xml`], /<loc>([^<]+)</g],
    ['sitemap of robots.txt', [`.${PATH}robots.txt`], /^Sitemap: (.+)$/gm],
    ['address of security.txt', [`.${PATH}.well-known/security.txt`], /^(?:Contact|Canonical): ([^#\n]+)/gm],
    ['link of the feeds', filesIn(folder).filter((name) => /feed.*\.xml$/.test(name)), /href="([^"#]+)/g],
  ])('names in each %s a file that is there', (_, names, pattern) => {
    expect(names.length).toBeGreaterThan(0);
    expect(wrongIn(names, pattern)).toEqual([]);
  });

  test('says the full address where others read it', () => {
    const relative = listed.filter((name) =>
      [...read(name).matchAll(/(?:rel="canonical"|hreflang="[^"]+") href="([^"]+)"|og:image" content="([^"]+)"/g)].some(
        ([, link, image]) => !(link ?? image ?? '').startsWith(SITE),
      ),
    );
    expect(relative).toEqual([]);
  });

  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('opens in a browser, each kind of page, with all it asks for', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('response', (response) => response.ok() || problems.push(`${response.status()} for ${response.url()}`));
    page.on('console', (message) => message.type() === 'error' && problems.push(`${page.url()} ${message.text()}`));
    for (const kind of KINDS) await page.goto(origin + PATH.slice(0, -1) + kind);
    expect(problems).toEqual([]);
    await page.close();
  });
});
