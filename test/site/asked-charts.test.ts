import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtPages, KINDS, markupOf } from './built-pages.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  await page.goto(inject('origin') + path);
  return { context, page };
}

/** The rows of a CSV file of the site: here without quoted line ends. */
const rowsOf = (csv: string): string[][] =>
  csv
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '')),
    );

describe('a chart', () => {
  test('is walked with the arrow keys, and says period, value, strength and source of each figure', async () => {
    const { context, page } = await open('/en/indicators/venture-investment/');
    await page.getByRole('slider').focus();
    const reading = page.locator('.ask-reading output');
    expect(await reading.innerText()).toMatch(
      /^2025: KRW 13,624\.4 billion · (official|several sources|single source|copy) · .+ 2026/,
    );
    await page.keyboard.press('ArrowLeft');
    expect(await reading.innerText()).toMatch(
      /^2024: KRW 11,945\.7 billion · (official|several sources|single source|copy) · .+2026/,
    );
    expect(await reading.getAttribute('aria-live')).toBe('polite');
    await reading.getByRole('link').click();
    expect(await page.locator('#figure-2024 details').getAttribute('open')).toBe('');
    await context.close();
  });

  test('is read where a pointer rests on it', async () => {
    const { context, page } = await open('/en/indicators/venture-investment/', {
      viewport: { width: 1280, height: 900 },
    });
    await page.locator('.asked [data-p="2021"]').hover();
    expect(await page.locator('.ask-reading output').innerText()).toMatch(/^2021: KRW 15,937\.1 billion/);
    expect(await page.locator('.asked .walked').count()).toBe(1);
    await context.close();
  });

  test('shows the change on the year, and keeps the choice in its address', async () => {
    const { context, page } = await open('/en/indicators/venture-investment/');
    await page.locator('[name=as]').selectOption('change');
    await page.locator('[name=from]').selectOption('2022');
    await page.getByRole('tab', { name: 'Table' }).click();
    expect(new URL(page.url()).search).toBe('?as=change&from=2022&show=table');
    await page.reload();
    const cells = page.locator('#asked-table tbody tr');
    expect(
      await cells.evaluateAll((rows) =>
        rows.map((row) =>
          [...row.children]
            .slice(0, 2)
            .map((cell) => cell.textContent)
            .join(' '),
        ),
      ),
    ).toEqual(['2025 +14%', '2024 +9.4%', '2023 −12.4%', '2022 −21.7%']);
    await context.close();
  });

  test('computes no change from or to what sources contradict', async () => {
    const { context, page } = await open('/en/indicators/sme-rnd-budget/?as=change&show=table');
    const contested = await page
      .locator('.asked [data-c]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-p')));
    const shown = await page.locator('#asked-table tbody th').allInnerTexts();
    expect(contested.length).toBeGreaterThan(0);
    for (const year of contested) {
      expect(shown).not.toContain(year);
      expect(shown).not.toContain(String(Number(year) + 1));
    }
    await context.close();
  });

  test('gives what is seen as CSV: the values of the published file', async () => {
    const { context, page } = await open('/en/indicators/sme-exports/?from=2017');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
    expect(download.suggestedFilename()).toMatch(/^sme-exports-2017-\d{4}\.csv$/);
    const [, ...seen] = rowsOf(readFileSync(await download.path(), 'utf8'));
    const [head = [], ...published] = rowsOf(readFileSync('dist/data/en/sme-exports.csv', 'utf8'));
    const at = (name: string): number => head.indexOf(name);
    const total = published.filter((row) => row[at('area')] === 'KR' && row[at('breakdown')] === '');
    expect(seen.length).toBeGreaterThan(5);
    for (const [period, value] of seen)
      expect(total.find((row) => row[at('period')] === period)?.[at('value')]).toBe(value);
    await context.close();
  });

  test('shows a part, as a share of the whole of the same period, in its address and its file', async () => {
    const { context, page } = await open('/en/indicators/venture-investment/');
    await page.locator('[name=part]').selectOption({ label: 'Biotech and medical' });
    expect(await page.locator('.ask-reading output').innerText()).toMatch(/^Biotech and medical, 2025: KRW /);
    expect(await page.locator('.asked .answer rect').count()).toBe(6);
    expect(await page.locator('[name=series]').isVisible()).toBe(false);
    await page.locator('[name=as]').selectOption('share');
    await page.getByRole('tab', { name: 'Table' }).click();
    expect(new URL(page.url()).search).toBe('?part=sector%3Dbio-medical&as=share&show=table');
    await page.reload();
    expect(await page.locator('#asked-table th.number').innerText()).toBe(
      'Biotech and medical · Share of the whole (computed here)',
    );
    const { indicator } = JSON.parse(readFileSync('dist/data/venture-investment.json', 'utf8')) as {
      indicator: { observations: { period: string; area: string; breakdown: string; value: number }[] };
    };
    const valueOf = (period: string, breakdown: string): number =>
      indicator.observations.find((o) => o.period === period && o.area === 'KR' && o.breakdown === breakdown)?.value ??
      NaN;
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
    expect(download.suggestedFilename()).toBe('venture-investment-sector-bio-medical-share-2020-2025.csv');
    const [head, ...seen] = rowsOf(readFileSync(await download.path(), 'utf8'));
    expect(head?.[1]).toBe('Biotech and medical · Share of the whole (computed here)');
    expect(seen).toHaveLength(6);
    for (const [code = '', value] of seen) {
      const period = code.replace('-A1', '');
      const share = (valueOf(period, 'sector=bio-medical') / valueOf(period, '')) * 100;
      expect(Number(value), period).toBe(Number(share.toFixed(2)));
    }
    await context.close();
  });

  test('leads from a figure of a part to its row', async () => {
    const { context, page } = await open('/indicators/shared-growth-index/?part=grade%3Dbest');
    await page.locator('.ask-reading output').getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#figure-2024-grade-best');
    await expect.poll(() => page.locator('#figure-2024-grade-best').isVisible()).toBe(true);
    await context.close();
  });

  test.each([
    ['the whole', '/indicators/venture-investment/?as=share', ''],
    [
      'what is no part of it',
      '/indicators/performance-sharing-adopters/?part=measure%3Dwithdrawals&as=share',
      'measure=withdrawals',
    ],
    ['what no total is drawn of', '/indicators/sme-exports-by-firm-size/?part=size%3Dlarge&as=share', 'size=large'],
  ])('offers no share of %s', async (_, path, part) => {
    const { context, page } = await open(path);
    expect(await page.locator('[name=part]').inputValue()).toBe(part);
    expect(await page.locator('[name=as]').inputValue()).toBe('');
    expect(await page.locator('[name=as] [value=share]:enabled').count()).toBe(0);
    await context.close();
  });

  test('never shows a part as more than the whole', async () => {
    const { context, page } = await open('/en/');
    const found: string[] = [];
    let seen = 0;
    for (const id of [
      'cosmetics-exports-customs',
      'new-startups',
      'sme-exports',
      'shared-growth-index',
      'venture-funds-formed',
    ]) {
      await page.goto(`${inject('origin')}/en/indicators/${id}/`);
      const keys = await page
        .locator('[name=part] option[data-share]')
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      expect(keys.length, id).toBeGreaterThan(0);
      for (const key of keys) {
        await page.locator('[name=part]').selectOption(key);
        await page.locator('[name=as]').selectOption('share');
        const values = await page.locator('#asked-table tbody td.number').allTextContents();
        seen += values.length;
        found.push(
          ...values
            .filter((value) => !(parseFloat(value) >= 0 && parseFloat(value) <= 100))
            .map((value) => `${id} ${key} ${value}`),
        );
      }
    }
    expect(found).toEqual([]);
    expect(seen).toBeGreaterThan(100);
    await context.close();
  });

  test('has every kind of period without scripts, and no control that does nothing', async () => {
    const { context, page } = await open('/indicators/venture-investment/', { javaScriptEnabled: false });
    expect(await page.locator('.asked details summary:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.asked :is(.ask-bar, button, input, select):visible').count()).toBe(0);
    await context.close();
  });
});

describe('the row of a figure', () => {
  test('is opened and marked by its period in the address', async () => {
    const isMarked = (element: Element): boolean => element.matches(':target') && element.checkVisibility();
    const { context, page } = await open('/indicators/venture-investment/#2024');
    const row = page.locator('#figure-2024');
    await expect.poll(() => row.locator('details').getAttribute('open')).toBe('');
    expect(await row.evaluate(isMarked)).toBe(true);
    // The row of a folded table has its reports on the page of its year: the table is opened, the row marked.
    await page.goto('about:blank');
    await page.goto(`${inject('origin')}/indicators/venture-investment/#2025-H1`);
    await expect.poll(() => page.locator('#figure-2025-H1').evaluate(isMarked)).toBe(true);
    await context.close();
  });

  test('is found on the page of its year when it is too old for the table', async () => {
    const { context, page } = await open('/indicators/cosmetics-exports-customs/#2020-01');
    await page.waitForURL('**/figures/cosmetics-exports-customs/2020/#figure-2020-01');
    await context.close();
  });
});

test('the scripts of no kind of page weigh more than 6 kB, of one that searches 15 kB', () => {
  const heavy = KINDS.filter((page) => builtPages().includes(page)).flatMap((page) => {
    const queue = [...markupOf(page).matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src = '']) => src);
    const loaded = new Set<string>();
    for (let src = queue.pop(); src; src = queue.pop()) {
      if (loaded.has(src)) continue;
      loaded.add(src);
      const folder = src.replace(/[^/]+$/, '');
      for (const [, path = ''] of readFileSync(`dist${src}`, 'utf8').matchAll(
        /(?:from|import)\s*["']\.\/([^"']+)["']/g,
      ))
        queue.push(folder + path);
    }
    const bytes = [...loaded].reduce((sum, src) => sum + brotliCompressSync(readFileSync(`dist${src}`)).length, 0);
    const limit = markupOf(page).includes('name="q"') ? 15_000 : 6_000;
    return bytes > limit ? [`${page}: ${bytes}`] : [];
  });
  expect(heavy).toEqual([]);
});
