import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const PHONE = { width: 390, height: 844 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a page on a phone of its own language. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const locale = path.startsWith('/en/') ? 'en-GB' : 'ko-KR';
  const context = await browser.newContext({ viewport: PHONE, locale, ...options });
  const page = await context.newPage();
  await page.goto(inject('origin') + path);
  return { context, page };
}

describe.each(['/', '/en/'])('the home page %s on a phone', (path) => {
  test.each([true, false])('is five screens long at most (scripts: %s)', async (javaScriptEnabled) => {
    const { context, page } = await open(path, { javaScriptEnabled });
    const height = await page.locator('html').evaluate((html) => html.scrollHeight);
    expect(height).toBeLessThanOrEqual(5 * PHONE.height);
    expect(height).toBeGreaterThan(3 * PHONE.height);
    await context.close();
  });

  test('has its flagships side by side, and keys reach each of them', async () => {
    const { context, page } = await open(path);
    const row = page.locator('.flagships');
    const tops = await row
      .locator('.flagship')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
    expect(tops.length).toBe(4);
    expect(new Set(tops).size).toBe(1);
    await row.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => row.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await context.close();
  });
});

/** What citizens come for, and the page that answers, two taps from home. */
const QUESTIONS = [
  '/pledges/startup-cities/',
  '/pledges/stability-voucher/',
  '/new/',
  '/provinces/KR-26/',
  '/provinces/KR-45/',
  '/track-record/',
].flatMap((path) => [path, `/en${path}`]);

test.each(QUESTIONS)('%s answers on the first screen of a phone, with a source in sight', async (path) => {
  const { context, page } = await open(path);
  const heading = await page.locator('h1').boundingBox();
  const source = await page
    .locator('main :is(.page-lines li, .source-line, .first-source):visible')
    .first()
    .boundingBox();
  expect((heading?.y ?? Infinity) + (heading?.height ?? Infinity)).toBeLessThan(PHONE.height);
  expect((source?.y ?? Infinity) + (source?.height ?? Infinity)).toBeLessThan(PHONE.height);
  await context.close();
});

test.each(['/pledges/startup-cities/', '/en/pledges/startup-cities/'])(
  '%s can be shared from its first screen',
  async (path) => {
    const { context, page } = await open(path);
    const button = await page.locator('main button:visible').first().boundingBox();
    expect((button?.y ?? Infinity) + (button?.height ?? Infinity)).toBeLessThan(PHONE.height);
    await context.close();
  },
);
