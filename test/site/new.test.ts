import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens the page of what is new in a tab of its own, as a new visit does, and returns how many entries are marked. */
async function visit(context: BrowserContext): Promise<{ marked: number; note: string | null }> {
  const page = await context.newPage();
  await page.goto(`${inject('origin')}/en/new/`);
  const marked = await page.locator('.unseen-mark:not([hidden])').count();
  const note = page.locator('.unseen-note');
  const said = (await note.isVisible()) ? await note.innerText() : null;
  await page.close();
  return { marked, note: said };
}

test('what was added since the last visit is marked, on a first visit nothing, and nothing is sent', async () => {
  const context = await browser.newContext();
  const sent: string[] = [];
  context.on('request', (request) => request.method() === 'GET' || sent.push(request.url()));
  expect(await visit(context)).toEqual({ marked: 0, note: null });
  expect(await visit(context)).toEqual({ marked: 0, note: null });

  const page = await context.newPage();
  await page.goto(`${inject('origin')}/en/methods/`);
  await page.evaluate(() => {
    const seen: unknown = JSON.parse(localStorage.getItem('seen-news') ?? '[]');
    if (Array.isArray(seen)) localStorage.setItem('seen-news', JSON.stringify(seen.slice(2)));
  });
  await page.close();
  expect(await visit(context)).toEqual({
    marked: 2,
    note: 'Marked: 2 entries added since you were here. What you have seen is kept in this browser only and sent nowhere.',
  });
  expect(sent).toEqual([]);
  await context.close();
});

test('a link to a month that is folded opens it, without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${inject('origin')}/new/`);
  const last = page.locator('.news-month').last();
  expect(await last.locator('li').first().isVisible()).toBe(false);
  await page.locator('.contents a').last().click();
  expect(await last.locator('li').first().isVisible()).toBe(true);
  await context.close();
});
