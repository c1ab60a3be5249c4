import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  ['without scripts', false, '/pledges/by/name/'],
  ['with scripts, which keep the choice', true, '/pledges/by/name/#kind-rule'],
])('the list of all pledges is filtered and ordered %s, and its address says so', async (_, javaScriptEnabled, at) => {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${inject('origin')}/pledges/by/latest/`);
  await page.locator('.filters summary').click();
  await page.locator('.filters a[href="#kind-rule"]').click();
  const shown = await page
    .locator('.pledge-row:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-filters')?.split(' ').includes('kind-rule')));
  expect(new Set(shown)).toEqual(new Set([true]));
  await page.locator('.pledge-orders a[href$="/by/name/"]').click();
  expect(page.url()).toBe(inject('origin') + at);
  await context.close();
});

test('the home page begins with eight pledges on a phone, and shows all at a tap', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${inject('origin')}/`);
  expect(await page.locator('.pledge-row:visible').count()).toBe(8);
  await page.locator('.rows-more a').click();
  expect(await page.locator('.pledge-row:visible').count()).toBe(await page.locator('.pledge-row').count());
  await context.close();
});
