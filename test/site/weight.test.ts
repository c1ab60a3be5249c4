import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { sentBytes } from '../../scripts/bench/visit.ts';
import { builtPages, KINDS, markupOf } from './built-pages.ts';
import { openBrowser } from './open-browser.ts';

/** What a page may weigh: its HTML as brotli sends it, and its elements; of the pledges one in ten may be heavier. */
const PAGE = { html: 25_000, pledge: 9_000, elements: 2_500 };

/** Pages that are longer, and how long: exports have charts over time by three kinds of period, by item, destination and province, each drawn wide and narrow. */
const LONGER: Readonly<Record<string, number>> = { '/indicators/sme-exports/': 2_950 };

/**
 * What a first visit to a page may cost on a phone that is offered the other language: bytes of bodies as brotli sends them,
 * those of the typeface apart, requests with all of these and the icon, requests to others, and how far things move (the sum
 * of the browser's layout shifts). A machine without a Korean typeface loads the site's own in up to three parts.
 */
const VISIT = { bytes: 38_500, typeface: 17_000, requests: 5, foreign: 0, shift: 0.01 };
const VISIT_WITHOUT_TYPEFACE = { ...VISIT, typeface: 71_000, requests: 7 };

/** Counts the elements of a page without reading all of it into a document. */
const elementsOf = (markup: string): number => markup.match(/<[a-z]/g)?.length ?? 0;

describe('every page', () => {
  const pages = builtPages();

  test('is light: its HTML', () => {
    const weighed = pages.map((path) => ({ path, bytes: sentBytes('dist', `${path}index.html`) }));
    expect(weighed.filter(({ bytes }) => bytes > PAGE.html)).toEqual([]);
    const pledges = weighed.filter(({ path }) => /\/pledges\/[^/]+\/$/.test(path));
    const heavy = pledges.filter(({ bytes }) => bytes > PAGE.pledge);
    expect(heavy.length, JSON.stringify(heavy)).toBeLessThanOrEqual(pledges.length / 10);
    expect(pledges.length).toBeGreaterThan(0);
  });

  test('is short: its elements', () => {
    const long = pages
      .map((path) => ({ path, elements: elementsOf(markupOf(path)) }))
      .filter(({ path, elements }) => elements > (LONGER[path.replace(/^\/en\//, '/')] ?? PAGE.elements));
    expect(long).toEqual([]);
  });

  test('has drawings for phones with a twin of every mark that a wide drawing says', () => {
    const uneven = pages.filter((path) =>
      [...markupOf(path).matchAll(/(<svg[^>]*"wide-chart".*?<\/svg>)(<svg[^>]*"narrow-chart".*?<\/svg>)/gs)].some(
        ([, wide = '', narrow = '']) =>
          wide.match(/<(?:circle|line|path|rect)[^<>]*><title>/g)?.length !== narrow.match(/ data-t=""/g)?.length,
      ),
    );
    expect(uneven).toEqual([]);
  });
});

describe.each([
  ['with the typefaces of this machine', VISIT, null],
  ['without a Korean typeface', VISIT_WITHOUT_TYPEFACE, resolve('test/site/without-korean-typeface.conf')],
])('a first visit %s', (_, limits, typefaces) => {
  let browser: Browser;
  beforeAll(async () => {
    if (typefaces) vi.stubEnv('FONTCONFIG_FILE', typefaces);
    browser = await openBrowser();
    vi.unstubAllEnvs();
  });
  afterAll(() => browser.close());

  /** Opens a page as someone who was never here and reads the other language, and returns what that cost. */
  async function visit(path: string): Promise<typeof limits> {
    const locale = path.startsWith('/en/') ? 'ko-KR' : 'en-GB';
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
          if (!entry.hadRecentInput) shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The protocol of the browser names the icon too, which pages of the driver leave out.
    const protocol = await context.newCDPSession(page);
    const asked = new Set<string>();
    await protocol.send('Network.enable');
    protocol.on('Network.requestWillBeSent', ({ request }) => asked.add(request.url));
    await page.goto(inject('origin') + path);
    const shift = await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
    });
    const offered = await page.locator('#language-offer').isVisible();
    expect(offered, path).toBe(!path.includes('/embed/'));
    await context.close();
    const own = [...asked].filter((url) => url.startsWith(inject('origin'))).map((url) => new URL(url).pathname);
    const bytesOf = (names: readonly string[]): number =>
      names.reduce((sum, name) => sum + sentBytes('dist', name.replace(/\/$/, '/index.html')), 0);
    const typeface = bytesOf(own.filter((name) => name.endsWith('.woff2')));
    return {
      bytes: bytesOf(own) - typeface,
      typeface,
      requests: asked.size,
      foreign: asked.size - own.length,
      shift,
    };
  }

  test('stays within its limits on every kind of page', async () => {
    const beyond: string[] = [];
    for (const path of KINDS) {
      const cost = await visit(path);
      for (const name of Object.keys(limits) as (keyof typeof limits)[])
        if (cost[name] > limits[name]) beyond.push(`${path} ${name}: ${cost[name]}`);
    }
    expect(beyond).toEqual([]);
  });
});
