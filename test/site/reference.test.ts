import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { markupOf } from './built-pages.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the box that searches the sources', () => {
  test('shows the publishers whose name contains every word, and says how many', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('origin')}/sources/`);
    const shown = page.locator('.publishers li:visible');
    const all = await shown.count();
    await page.getByRole('searchbox').fill('연합뉴스 tv');
    await expect.poll(() => page.locator('#source-filter output').innerText()).toBe('1곳 찾음');
    expect(await shown.first().innerText()).toContain('연합뉴스TV');
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => shown.count()).toBe(all);
    await page.close();
  });

  test('says so when no publisher is called so', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('origin')}/en/sources/`);
    await page.getByRole('searchbox').fill('zzzz');
    await page.locator('#source-filter output:has-text("No publisher has these words in its name.")').waitFor();
    expect(await page.locator('.source-kind:visible').count()).toBe(0);
    await page.close();
  });

  test('is not there without scripts, and the list is whole', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('origin')}/sources/`);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.locator('.publishers li:visible').count()).toBe(await page.locator('.publishers li').count());
    await context.close();
  });
});

test('a link to a cited page opens the figures taken from it', async () => {
  const anchor = /<li class="cited" id="([^"]+)"/.exec(markupOf('/sources/etnews/'))?.[1] ?? '';
  const page = await browser.newPage();
  await page.goto(`${inject('origin')}/sources/etnews/#${anchor}`);
  expect(await page.locator(`[id="${anchor}"] > details`).getAttribute('open')).not.toBeNull();
  await page.close();
});

test('the feeds of both languages are served as XML and lead to places on the revisions page', async () => {
  for (const prefix of ['', '/en']) {
    const xml = await (await fetch(`${inject('origin')}${prefix}/feed.xml`)).text();
    const anchors = [...xml.matchAll(/href="[^"]*\/revisions\/#([^"]+)"/g)].map((match) => match[1]);
    const markup = markupOf(`${prefix}/revisions/`);
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors.filter((anchor) => !markup.includes(`id="${anchor}"`))).toEqual([]);
  }
});
