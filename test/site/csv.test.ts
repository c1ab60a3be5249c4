import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { observationAnchor } from '../../src/page-model/parts/anchor.ts';
import { markupOf } from './built-pages.ts';

interface Row {
  period: string;
  area: string;
  breakdown: string;
  value: string;
  low: string;
  high: string;
}

const FILES = readdirSync('dist/data').filter((name) => name.endsWith('.csv'));
const readRows = (name: string): Row[] =>
  Papa.parse<Row>(readFileSync(`dist/data/${name}`, 'utf8').slice(1), { header: true, skipEmptyLines: true }).data;

/** Reads a number as a page prints it: 13,624.4 with a true minus sign. */
const numberIn = (text: string): string => text.replaceAll(',', '').replace('−', '-').trim();

const INDICATORS = readdirSync('dist/indicators');

test.each(INDICATORS)('the CSV of %s equals the tables on its page', (id) => {
  const { document } = new JSDOM(markupOf(`/indicators/${id}/`)).window;
  const shown = Object.fromEntries(
    [...document.querySelectorAll('.observations tr[id]')].map((row) => [
      row.id,
      numberIn(row.querySelector('td.number')?.firstChild?.textContent ?? ''),
    ]),
  );
  const rows = readRows(`${id}.csv`);
  const said = Object.fromEntries(
    rows.map((row) => [observationAnchor(row), row.value === '' ? '수치 없음' : row.value]),
  );
  expect(shown).toEqual(said);
});

test('all observations are the observations of every indicator', () => {
  const all = readRows('all-observations.csv');
  expect(all).toHaveLength(INDICATORS.reduce((sum, id) => sum + readRows(`${id}.csv`).length, 0));
});

test('every CSV file begins with a byte order mark and ends its lines with CR LF', () => {
  for (const name of FILES) {
    const text = readFileSync(`dist/data/${name}`, 'utf8');
    expect(text.charCodeAt(0), name).toBe(0xfeff);
    expect(text.endsWith('\r\n'), name).toBe(true);
  }
});

test('a link to a file tells its rows and its size as they are', () => {
  const { document } = new JSDOM(markupOf('/en/indicators/venture-investment/')).window;
  const link = document.querySelector('a[href="/data/venture-investment.csv"]')?.textContent ?? '';
  const { length } = readRows('venture-investment.csv');
  const kilobytes = (readFileSync('dist/data/venture-investment.csv').length / 1000).toFixed(1);
  expect(link.trim()).toBe(`Download Venture investment, CSV (${length} rows, ${kilobytes} kB)`);
});
