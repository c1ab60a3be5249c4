import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { publication } from '../../src/door/read-publication.ts';
import { pathTo } from '../../src/i18n/path.ts';
import { LOCALES } from '../../src/model/text.ts';
import { everyRoute } from '../../src/page-model/page-kinds.ts';
import { builtPages } from './built-pages.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens every page of a list in one tab and returns what went wrong, page by page. */
async function walk(page: Page, paths: readonly string[]): Promise<string[]> {
  const origin = inject('origin');
  const problems: string[] = [];
  let at = '';
  page.on('pageerror', (error) => problems.push(`${at} script error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && problems.push(`${at} console: ${message.text()}`));
  page.on(
    'request',
    (request) => request.url().startsWith(origin) || problems.push(`${at} asked for ${request.url()}`),
  );
  page.on(
    'response',
    (response) => response.ok() || problems.push(`${at} got ${response.status()} for ${response.url()}`),
  );
  for (at of paths) {
    await page.goto(origin + at);
    const [lang, heading, sideways] = await page.evaluate(() => [
      document.documentElement.lang,
      document.querySelectorAll('h1').length,
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ]);
    if (lang !== (at.startsWith('/en/') ? 'en' : 'ko')) problems.push(`${at} is in ${lang}`);
    if (heading !== 1) problems.push(`${at} has ${heading} first headings`);
    if (Number(sideways) > 0) problems.push(`${at} scrolls ${sideways} px sideways at 360 px`);
  }
  return problems;
}

describe('every page', () => {
  test('opens on a phone without a script error, a blocked or foreign request or sideways scrolling', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'ko-KR' });
    const pages = builtPages();
    const halves = [pages.filter((_, index) => index % 2 === 0), pages.filter((_, index) => index % 2 === 1)];
    const problems = await Promise.all(halves.map(async (half) => walk(await context.newPage(), half)));
    expect(pages.length).toBeGreaterThan(100);
    expect(problems.flat()).toEqual([]);
    await context.close();
  });

  test('is of a kind in the list of kinds, and each page of that list is there', () => {
    const listed = everyRoute(publication()).flatMap(({ route }) => LOCALES.map((locale) => pathTo(locale, route)));
    expect(builtPages()).toEqual(listed.toSorted());
  });

  test('exists in Korean and in English', () => {
    const pages = new Set(builtPages());
    const korean = [...pages].filter((page) => !page.startsWith('/en/'));
    expect(korean.filter((page) => !pages.has(`/en${page}`))).toEqual([]);
    expect(pages.size).toBe(2 * korean.length);
  });
});

describe('the line that offers the other language', () => {
  const offer = '#language-offer';

  test('shows to a browser of another language, and stays away once dismissed', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${inject('origin')}/`);
    expect(await page.locator(offer).innerText()).toContain('This page is available in English.');
    await page.locator(`${offer} button`).click();
    await page.goto(`${inject('origin')}/methods/`);
    expect(await page.locator(offer).isVisible()).toBe(false);
    await context.close();
  });

  test('does not show to a browser of the same language', async () => {
    const context = await browser.newContext({ locale: 'ko-KR' });
    const page = await context.newPage();
    await page.goto(`${inject('origin')}/`);
    expect(await page.locator(offer).isVisible()).toBe(false);
    await context.close();
  });
});

test('a part of the bar on the home page shows only the pledges it counts, without any script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${inject('origin')}/`);
  const shown = (): Promise<(string | null)[]> =>
    page.locator('.pledge-row:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-known')));
  const all = await shown();
  await page.locator('.known-bar [data-known="step"] a').click();
  const steps = await shown();
  expect(new Set(steps)).toEqual(new Set(['step']));
  expect(steps).toHaveLength(all.filter((known) => known === 'step').length);
  expect(await page.locator('.known-bar [data-known="step"] b').innerText()).toBe(String(steps.length));
  await context.close();
});

test('with scripts off an indicator page has its chart, verdict, table, reports and working', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${inject('origin')}/indicators/venture-investment/`);
  expect(await page.locator('h1').innerText()).toContain('벤처투자');
  expect(await page.locator('.indicator-charts svg:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('#figure-2025').innerText()).toContain('136,244');
  await page.locator('#figure-2025 summary').click();
  expect(await page.locator('#figure-2025 .page-list li').first().isVisible()).toBe(true);
  expect(await page.locator('.working').innerText()).toContain(
    'P = (167,540 − 136,244) / (400,000 − 136,244) = 0.1186',
  );
  await context.close();
});

test('a wrong address answers 404 in both languages', async () => {
  const page = await browser.newPage();
  const response = await page.goto(`${inject('origin')}/no-such-page/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main').innerText()).toContain('페이지를 찾을 수 없습니다');
  expect(await page.locator('main').innerText()).toContain('Page not found');
  await page.close();
});
