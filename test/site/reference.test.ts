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
  test('shows the pages that contain every word, and says how many', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('origin')}/sources/`);
    const all = await page.locator('.cited:visible').count();
    await page.getByRole('searchbox').fill('뉴시스 스마트공장');
    await page.locator('#source-filter output:has-text("건 찾음")').waitFor();
    const found = await page.locator('.cited:visible').count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
    expect(await page.locator('#source-filter output').innerText()).toBe(`${found}건 찾음`);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.locator('.cited:visible').count()).toBe(all);
    await page.close();
  });

  test('says so when no page contains the words', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('origin')}/en/sources/`);
    await page.getByRole('searchbox').fill('zzzz');
    await page.locator('#source-filter output:has-text("No page contains these words.")').waitFor();
    expect(await page.locator('.source-kind:visible').count()).toBe(0);
    await page.close();
  });

  test('is not there without scripts, and the list is whole', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('origin')}/sources/`);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.locator('.cited:visible').count()).toBe(await page.locator('.cited').count());
    await context.close();
  });
});

test('a link to a cited page opens the figures taken from it', async () => {
  const anchor = /<li class="cited" id="([^"]+)"/.exec(markupOf('/sources/'))?.[1] ?? '';
  const page = await browser.newPage();
  await page.goto(`${inject('origin')}/sources/#${anchor}`);
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
