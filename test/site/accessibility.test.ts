import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { KINDS } from './built-pages.ts';
import { openBrowser } from './open-browser.ts';
import {
  faintInDrawings,
  fallsApart,
  missingOnPaper,
  moves,
  shortenLists,
  toldByColour,
  tooLow,
  tooWide,
  watchFocus,
} from './seen-faults.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SMALL_PHONE = { width: 320, height: 640 };
/** A black screen, as most who let their system choose the colours have it. */
const FORCED = { colorScheme: 'dark', forcedColors: 'active' } as const;
const DESKTOP = { width: 1280, height: 800 };

/** The pages that differ most in how they look, half of them in each language: what costs time is tried on these. */
const FEW: readonly string[] = [
  '/',
  '/en/pledges/venture-investment/',
  '/pledges/stability-voucher/',
  '/en/indicators/sme-exports/',
  '/contradictions/',
  '/en/data/',
  '/provinces/KR-26/',
  '/en/pledges/by/latest/',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Tries pages two at a time, and gives what is wrong with each: `/en/data/ wider than the screen: TABLE`. */
async function faultsOn(
  paths: readonly string[],
  options: BrowserContextOptions,
  find: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const waiting = [...paths];
  const faults: string[] = [];
  // The policy of the pages lets no script or style in but their own, so the checks are brought in past it.
  const context = await browser.newContext({ bypassCSP: true, ...options });
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.goto(inject('origin') + path);
      for (const fault of await find(page)) faults.push(`${path} ${fault}`);
    }
  };
  await Promise.all([tab(), tab()]);
  await context.close();
  return faults.sort();
}

/** Asks axe what breaks its rules on a page: `color-contrast: .muted (3)`. */
async function broken(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(shortenLists);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (asked) => (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(asked),
    { ...options, resultTypes: ['violations' as const] },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length})`);
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  // Every kind of page in one mode in Korean, in the other in English.
  const paths = KINDS.filter((kind) => kind.startsWith('/en/') === (colorScheme === 'dark'));

  test('no kind of page breaks a rule of WCAG 2.2 A and AA, on a screen 320 px wide', async () => {
    const faults = await faultsOn(paths, { colorScheme, viewport: SMALL_PHONE }, async (page) => [
      ...(await page.evaluate(tooWide)),
      ...(await page.evaluate(tooLow)),
      ...(await page.evaluate(faintInDrawings)),
      ...(await page.evaluate(toldByColour)),
      ...(await broken(page, { runOnly: WCAG, rules: { 'target-size': { enabled: true } } })),
    ]);
    expect(faults).toEqual([]);
  });
});

describe('in forced colours', () => {
  test('all text stands out from its ground', async () => {
    const faults = await faultsOn(FEW, FORCED, async (page) => [
      ...(await page.evaluate(faintInDrawings)),
      ...(await broken(page, { runOnly: ['color-contrast'] })),
    ]);
    expect(faults).toEqual([]);
  });

  test('what was found stays filled, open or hatched', async () => {
    const page = await browser.newPage(FORCED);
    await page.goto(`${inject('origin')}/`);
    const grounds = await page.locator('.known-bar li').evaluateAll((parts) =>
      parts.map((part) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(part.querySelector('i') as Element);
        const clear = backgroundColor === 'rgba(0, 0, 0, 0)';
        return backgroundImage !== 'none' ? 'hatched' : clear ? 'open' : 'filled';
      }),
    );
    expect(grounds).toEqual(['filled', 'open', 'hatched']);
    await page.close();
  });
});

describe('with letters of twice the size', () => {
  test.each([SMALL_PHONE, { width: 768, height: 1024 }, DESKTOP])(
    'set on the page, nothing is cut off or falls apart on $width px',
    async (viewport) => {
      const faults = await faultsOn(FEW, { viewport }, async (page) => {
        await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
        return [...(await page.evaluate(tooWide)), ...(await page.evaluate(fallsApart))];
      });
      expect(faults).toEqual([]);
    },
  );

  test.each([{ width: 360, height: 800 }, DESKTOP])(
    'set in the browser, nothing is cut off or falls apart on $width px',
    async (viewport) => {
      const faults = await faultsOn(FEW, { viewport }, async (page) => {
        const browserSettings = await page.context().newCDPSession(page);
        await browserSettings.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
        return [...(await page.evaluate(tooWide)), ...(await page.evaluate(fallsApart))];
      });
      expect(faults).toEqual([]);
    },
  );
});

test('nothing moves for a reader who asked for rest', async () => {
  const faults = await faultsOn(FEW, { reducedMotion: 'reduce' }, (page) => page.evaluate(moves));
  expect(faults).toEqual([]);
});

test('on paper nothing is folded, and links to other sites have their address', async () => {
  const faults = await faultsOn([...FEW, '/'], {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(missingOnPaper);
  });
  expect(faults).toEqual([]);
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

test.each([
  { width: 390, path: '/' },
  { width: 1280, path: '/en/' },
  { width: 390, path: '/en/indicators/sme-exports/' },
  { width: 1280, path: '/pledges/stability-voucher/' },
])('a keyboard alone reaches all of $path, in the order of the eye, on $width px', async ({ width, path }) => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(inject('origin') + path);
  const stops = await page.evaluate(watchFocus);
  for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');
  const faults = await page.evaluate(() => (window as unknown as { focusFaults: () => string[] }).focusFaults());
  expect(faults).toEqual([]);
  await page.close();
});
