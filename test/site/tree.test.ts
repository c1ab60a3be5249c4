import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const FOLDER = resolve(import.meta.dirname, 'output');

/** Places, headings and controls: what a screen reader can jump to. */
const STOPS =
  /^(banner|navigation|main|article|complementary|region|contentinfo|search|form|heading|button|combobox|searchbox|slider|spinbutton|tab|tablist|tabpanel|table|figure|img|status)$/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/**
 * Returns what a screen reader can jump to on a page, a line each, from the browser's own tree: `heading "Steps found" [level=2]`.
 * A name with a figure in it changes with the figures, so it is left out.
 */
async function stopsOf(path: string): Promise<string> {
  const page = await browser.newPage({ locale: path.startsWith('/en/') ? 'en-GB' : 'ko-KR' });
  await page.goto(inject('origin') + path);
  const tree = await page.locator('body').ariaSnapshot();
  await page.close();
  const above: { readonly indent: number; readonly stop: boolean }[] = [];
  const lines = tree.split('\n').flatMap((line) => {
    const parts = /^( *)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]+\])*)/.exec(line);
    if (!parts) return [];
    const [, space = '', role = '', name = '', state = ''] = parts;
    const indent = space.length;
    const stop = STOPS.test(role);
    while (above.length > 0 && (above.at(-1)?.indent ?? 0) >= indent) above.pop();
    const depth = above.filter((one) => one.stop).length;
    above.push({ indent, stop });
    const words = name === '' ? '' : /\d/.test(name) ? ' …' : ` "${name}"`;
    return stop ? [`${'  '.repeat(depth)}${role}${words}${state}`] : [];
  });
  return `${lines.join('\n')}\n`;
}

test.each([
  { name: 'pledge-ko', path: '/pledges/startup-cities/' },
  { name: 'pledge-en', path: '/en/pledges/startup-cities/' },
  { name: 'indicator-ko', path: '/indicators/sme-exports/' },
  { name: 'indicator-en', path: '/en/indicators/sme-exports/' },
])('a screen reader finds on $path what is kept for $name', async ({ name, path }) => {
  const [kept, changed] = [`${FOLDER}/tree-of-${name}.txt`, `${FOLDER}/tree-of-${name}-changed.txt`];
  const stops = await stopsOf(path);
  // A difference is written beside it as -changed: read both, and rename it over the old one when the new one is right.
  const same = existsSync(kept) && readFileSync(kept, 'utf8') === stops;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, stops);
  expect(same ? '' : `read test/site/output/tree-of-${name}-changed.txt`).toBe('');
});
