import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: 'ko-KR' });
});
afterAll(() => browser.close());

async function ask(page: Page, path: string, query: string): Promise<string> {
  await page.goto(`${inject('origin')}${path}?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => {
    const status = document.querySelector('#search-results [role=status]');
    return (
      document.querySelector('.search-answers')?.childElementCount ||
      !/^(?:찾는|Searching)/.test(status?.textContent ?? '찾는')
    );
  });
  return page.locator('#search-results').innerText();
}

/** What a reader asks, and what the answer must say. */
const QUESTIONS: ReadonlyArray<readonly [path: string, query: string, says: readonly RegExp[]]> = [
  ['/search/', '화장품', [/중소기업 화장품 수출액/]],
  ['/search/', '뷰티수출', [/화장품/]],
  ['/en/search/', 'cosmetics', [/Cosmetics exports/i]],
  ['/search/', '팁스', [/팁스/]],
  ['/en/search/', 'tips', [/TIPS/]],
  ['/en/search/', 'busan', [/Busan/]],
  ['/search/', '코세페', [/그랜드 페스티벌|동행축제/]],
  ['/search/', '벤쳐투자', [/벤처투자액/]],
  ['/search/', '3만 5,282', [/2014년부터 지원한 스마트공장 · 2024년/, /1만 2,000개/, /헤럴드경제/]],
  ['/en/search/', '35,282', [/Smart factories supported since 2014 · 2024/, /12,000/]],
  ['/search/', '지역성장펀드 3.5조원', [/지역성장펀드/, /목표로 발표된 수/]],
  ['/en/search/', 'KRW 3.5 trillion', [/Stated as a target/]],
  ['/en/search/', 'exports of $118.6bn in 2025', [/Exports of SMEs · 2025/]],
  ['/search/', '1,151억 달러', [/고쳐졌습니다/]],
  ['/search/', '987,654,321,123개', [/발표한 곳이 없습니다/]],
  ['/en/search/', 'qqqqqqqq', [/Nothing was found/]],
];

describe('the search', () => {
  test.each(QUESTIONS)('on %s answers %s', async (path, query, says) => {
    const page = await context.newPage();
    const answer = await ask(page, path, query);
    for (const say of says) expect(answer).toMatch(say);
    await page.close();
  });

  test('asks for the list of numbers only when a number is asked for', async () => {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await ask(page, '/search/', '부산');
    expect(asked).toContain('/search/entries.ko.json');
    expect(asked).not.toContain('/search/numbers.ko.json');
    await ask(page, '/search/', '3만 5,282');
    expect(asked).toContain('/search/numbers.ko.json');
    await page.close();
  });

  test('opens from any page with a slash and keeps the question in the address', async () => {
    const page = await context.newPage();
    await page.goto(`${inject('origin')}/methods/`);
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await page.keyboard.press('/');
    await page.keyboard.type('부산');
    await page.waitForURL(/q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('부산');
    await page.close();
  });

  test('is a list of everything without scripts', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const page = await bare.newPage();
    await page.goto(`${inject('origin')}/en/search/?q=tips`);
    expect(await page.locator('.search-entries a').count()).toBeGreaterThan(80);
    expect(await page.locator('#search-results').isVisible()).toBe(false);
    await bare.close();
  });
});
