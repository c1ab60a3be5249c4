import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

/** Frames that differ most: a chart, a short series, a ladder, in both languages. */
const FRAMED = [
  '/embed/venture-investment/',
  '/en/embed/sme-exports/',
  '/embed/unicorns/',
  '/en/embed/pledges/startup-cities/',
];

let browser: Browser;
let host: Server;
/** Another site: a page for each address of ours, with the code that our page gives. */
let foreign = '';
const codes = new Map<string, string>();

beforeAll(async () => {
  browser = await openBrowser();
  host = createServer((request, response) => {
    const code = codes.get(decodeURIComponent(request.url ?? '').slice(1)) ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><body style="margin:0">${code}`);
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  foreign = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  host.close();
});

test.each(FRAMED)('%s stands whole in a page of another site, at any width, with its source in sight', async (path) => {
  const page = await browser.newPage();
  await page.goto(inject('origin') + path.replace('/embed/', path.includes('/pledges/') ? '/' : '/indicators/'));
  await expect
    .poll(() => page.locator('#embed').innerText(), { timeout: 30_000 })
    .toContain(`src="${inject('origin')}`);
  codes.set(path, await page.locator('#embed').innerText());
  for (const width of [320, 390, 600, 760, 1100]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${foreign}/${encodeURIComponent(path)}`);
    const frame = page.frames()[1];
    await frame?.waitForLoadState();
    const seen = await frame?.evaluate(() => {
      const shown = (selector: string): boolean =>
        [...document.querySelectorAll(selector)].some((element) => {
          const { width: wide, top, bottom } = element.getBoundingClientRect();
          return wide > 0 && top >= 0 && bottom <= innerHeight;
        });
      const { scrollHeight, scrollWidth } = document.documentElement;
      return {
        below: Math.max(0, scrollHeight - innerHeight),
        sideways: Math.max(0, scrollWidth - innerWidth),
        source: shown('.source-line'),
        chart: shown('.chart svg'),
        link: shown('main a[target=_top]'),
      };
    });
    expect({ width, ...seen }).toEqual({ width, below: 0, sideways: 0, source: true, chart: true, link: true });
  }
  await page.close();
});
