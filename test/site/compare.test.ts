import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(inject('origin') + path);
  return page;
}

/** What a card of those chosen tells besides its drawing. */
const cardsOf = (page: Page) =>
  page.locator('#compared .card').evaluateAll((cards) =>
    cards.map((card) => ({
      id: card.id,
      drawings: [...card.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0).length,
      axes: new Set([...card.querySelectorAll('svg')].map((svg) => svg.id || svg.getAttribute('aria-labelledby'))).size,
      source: (card.querySelector('.source-line')?.textContent ?? '').length > 20,
      strength: card.querySelector('.source-line .strength')?.textContent ?? '',
      file: card.querySelector('[download]')?.getAttribute('href') ?? '',
      page: card.querySelector('h3 a')?.getAttribute('href') ?? '',
    })),
  );

describe('two that are chosen', () => {
  test('stand side by side, each with its own drawing, source, file and page, and the choice in the address', async () => {
    const page = await open('/en/compare/');
    const form = page.locator('.compare-form').first();
    await form.locator('[name=a]').selectOption({ label: 'Venture investment' });
    await form.locator('[name=b]').selectOption({ label: 'Unicorn companies' });
    await form.getByRole('button').click();
    await page.waitForURL('**/en/compare/?a=venture-investment&b=unicorns');
    await expect.poll(() => page.locator('#compared .card').count()).toBe(2);
    const cards = await cardsOf(page);
    expect(cards).toEqual(
      ['venture-investment', 'unicorns'].map((id) => ({
        id,
        drawings: 1,
        axes: 1,
        source: true,
        strength: expect.stringMatching(/^[^ ] \w+/) as string,
        file: `/data/en/${id}.csv`,
        page: `/en/indicators/${id}/`,
      })),
    );
    const [first, second] = await page
      .locator('#compared .card')
      .evaluateAll((found) => found.map((card) => card.getBoundingClientRect().toJSON() as DOMRect));
    expect(first?.top).toBe(second?.top);
    await page.goBack();
    expect(await page.locator('#compared .card:visible').count()).toBe(0);
    await page.context().close();
  });

  test.each([
    ['/compare/?a=KR-26&b=KR-48', ['KR-26', 'KR-48'], ''],
    ['/en/compare/?a=tips', ['tips'], 'Choose one more to put beside it.'],
    ['/compare/?a=tips&b=tips', ['tips'], '하나를 더 고르면 나란히 놓입니다.'],
    ['/compare/?a=nothing-of-the-kind&b=%3Cb%3E', [], ''],
  ])('by the address %s are %j', async (path, ids, told) => {
    const page = await open(path);
    await expect.poll(async () => (await cardsOf(page)).map(({ id }) => id)).toEqual(ids);
    expect(await page.locator('#compared').isVisible()).toBe(ids.length > 0);
    await expect.poll(() => page.locator('#compared [role=status]').innerText()).toBe(told);
    await page.context().close();
  });

  test('are said not to have come when their page cannot be had', async () => {
    const page = await open('/en/compare/');
    await page.route('**/compare/startups-ventures/', (route) => route.abort());
    await page.goto(`${inject('origin')}/en/compare/?a=tips&b=unicorns`);
    await expect.poll(() => page.locator('#compared [role=status]').innerText()).toContain('could not be loaded');
    await page.context().close();
  });

  test('begin with the indicator or the province from whose page one comes', async () => {
    const page = await open('/en/indicators/unicorns/');
    await page.getByRole('link', { name: 'Put beside another indicator' }).click();
    await page.waitForURL('**/en/compare/?a=unicorns');
    expect(await page.locator('.compare-form [name=a]').first().inputValue()).toBe('unicorns');
    await page.goto(`${inject('origin')}/provinces/KR-26/`);
    await page.getByRole('link', { name: '다른 시도와 나란히 보기' }).click();
    await expect.poll(async () => (await cardsOf(page)).map(({ id }) => id)).toEqual(['KR-26']);
    await page.context().close();
  });
});

test.each([
  ['/en/compare/', '.compare-form'],
  ['/en/indicators/unicorns/', '.ask-bar, .ask-foot, .ask-reading'],
])(
  'on %s what a script will show has its place before the script has come, so that nothing moves',
  async (path, what) => {
    const page = await open('/en/about/');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(inject('origin') + path);
    const places = await page
      .locator(what)
      .evaluateAll((found) =>
        found.map((element) => [element.getBoundingClientRect().height > 20, getComputedStyle(element).visibility]),
      );
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) expect(place).toEqual([true, 'hidden']);
    await page.context().close();
  },
);

describe('without scripts', () => {
  test('no form is shown, and every member leads to its place beside the others', async () => {
    const page = await open('/compare/?a=tips&b=unicorns', { javaScriptEnabled: false });
    expect(await page.locator(':is(form.compare-form, #compared):visible').count()).toBe(0);
    const links = await page
      .locator('.compare-members a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(40);
    await page.locator('.compare-members a', { hasText: '유니콘 기업 수' }).click();
    await page.waitForURL('**/compare/startups-ventures/#unicorns');
    const cards = page.locator('.compare-cards .card');
    expect(await cards.count()).toBeGreaterThan(4);
    expect(await page.locator('#unicorns').evaluate((card) => card.matches(':target'))).toBe(true);
    expect(await page.locator('#unicorns svg:visible').count()).toBe(1);
    await page.context().close();
  });
});
