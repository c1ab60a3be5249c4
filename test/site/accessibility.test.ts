import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { KINDS } from './built-pages.ts';
import { openBrowser } from './open-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('no kind of page breaks a rule of WCAG 2.2 A and AA', async () => {
    // The policy of the page lets no script in but its own, so axe is brought in past it.
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    const problems: string[] = [];
    // Every kind of page in one mode in Korean, in the other in English.
    for (const path of KINDS.filter((kind) => kind.startsWith('/en/') === (colorScheme === 'dark'))) {
      await page.goto(inject('origin') + path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      );
      for (const { id, nodes } of violations)
        problems.push(`${path} ${id}: ${nodes[0]?.target.join(' ')} (${nodes.length})`);
    }
    expect(problems).toEqual([]);
    await context.close();
  });

  test('text in charts has a contrast of 4.5 to 1 with the paper', async () => {
    // axe calls low contrast in SVG "incomplete", never a violation, so it is computed here.
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    const low: string[] = [];
    for (const path of ['/', '/indicators/venture-investment/', '/indicators/sme-exports/', '/provinces/']) {
      await page.goto(inject('origin') + path);
      low.push(
        ...(await page.evaluate(() => {
          const light = (colour: string): number => {
            const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((c) => Number(c) / 255);
            const [r = 0, g = 0, b = 0] = channels.map((c) =>
              c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
            );
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const paper = light(getComputedStyle(document.body).backgroundColor);
          return [...document.querySelectorAll('svg text')].flatMap((text) => {
            const fill = light(getComputedStyle(text).fill);
            const ratio = (Math.max(fill, paper) + 0.05) / (Math.min(fill, paper) + 0.05);
            return ratio < 4.5 ? [`${location.pathname} ${text.textContent}: ${ratio.toFixed(2)}`] : [];
          });
        })),
      );
    }
    expect(low).toEqual([]);
    await context.close();
  });
});

test('the skip link comes first, becomes visible and leads to the content', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('origin')}/`);
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.innerText()).toBe('본문 바로가기');
  expect((await focused.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.close();
});

test('links and buttons outside running text are at least 24 px high on a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const small: string[] = [];
  for (const path of KINDS) {
    await page.goto(inject('origin') + path);
    small.push(
      ...(await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'nav a, header.site-header a, button:not([hidden]), summary, .state-counts a',
          ),
        ]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24)
          .map((element) => `${location.pathname} ${element.textContent?.trim()}`),
      )),
    );
  }
  expect(small).toEqual([]);
  await page.close();
});
