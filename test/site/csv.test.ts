import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { shift } from '../../src/format/decimal.ts';
import { periodCode } from '../../src/distributions/period-code.ts';
import type { Observation } from '../../src/model/observation.ts';
import { observationAnchor } from '../../src/i18n/observation-anchor.ts';
import { markupOf } from './built-pages.ts';

type Row = Readonly<Record<string, string>>;

const FILES = readdirSync('dist/data', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.csv'))
  .map((name) => name.replaceAll('\\', '/'));
const readRows = (name: string): Row[] =>
  Papa.parse<Row>(readFileSync(`dist/data/${name}`, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** The places by which Korean tables move a value: they count money in hundreds of millions. */
const PLACES: Readonly<Record<string, number>> = { 'KRW billion': 1, 'KRW million': -2, 'USD million': -2 };

/** Reads a number as a page prints it: 13,624.4 with a true minus sign. */
const numberIn = (text: string): string => text.replaceAll(',', '').replace('−', '-').trim();

/** Returns the rows of figures on the page of an indicator and on those of its years. */
const rowsOf = (id: string): Element[] =>
  [`/indicators/${id}/`, ...(existsSync(`dist/figures/${id}`) ? readdirSync(`dist/figures/${id}`) : [])].flatMap(
    (name) => {
      const page = name.startsWith('/') ? name : `/figures/${id}/${name}/`;
      return [...new JSDOM(markupOf(page)).window.document.querySelectorAll('.observations tr[id]')];
    },
  );

const INDICATORS = readdirSync('dist/indicators');

interface Published {
  readonly asOf: string;
  readonly indicator: { readonly unit: string; readonly observations: readonly Observation[] };
}

test.each(INDICATORS)(
  'the CSV of %s equals its JSON and, in the units of its language, the tables on its page',
  (id) => {
    const { asOf, indicator }: Published = JSON.parse(readFileSync(`dist/data/${id}.json`, 'utf8'));
    const shown = Object.fromEntries(
      rowsOf(id).map((row) => [
        row.id,
        numberIn(
          (row.querySelector('td.number')?.textContent ?? '').replace(
            row.querySelector('.observation-range')?.textContent ?? '',
            '',
          ),
        ),
      ]),
    );
    const said = indicator.observations.map((o) => [
      observationAnchor(o),
      o.value === null ? '수치 없음' : String(shift(o.value, PLACES[indicator.unit] ?? 0)),
    ]);
    expect(shown).toEqual(Object.fromEntries(said));
    const rows = readRows(`plain/${id}.csv`).map(({ period, area, breakdown, value }) => [
      period,
      area,
      breakdown,
      value,
    ]);
    const kept = indicator.observations
      .filter(({ value, period }) => value !== null || period !== asOf)
      .map(({ period, area, breakdown, value }) => [
        periodCode(period),
        area,
        breakdown,
        value === null ? '' : String(value),
      ]);
    expect(rows.toSorted()).toEqual(kept.toSorted());
  },
);

test('all observations are the observations of every indicator', () => {
  const all = readRows('all-observations.csv');
  expect(all).toHaveLength(INDICATORS.reduce((sum, id) => sum + readRows(`${id}.csv`).length, 0));
});

test('every CSV file for people begins with a byte order mark and ends its lines with CR LF, every plain one neither', () => {
  for (const name of FILES) {
    const text = readFileSync(`dist/data/${name}`, 'utf8');
    const plain = name.startsWith('plain/');
    expect([text.charCodeAt(0) === 0xfeff, text.endsWith('\r\n')], name).toEqual([!plain, !plain]);
  }
});

test('a link to a file tells its rows and its size as they are', () => {
  const { document } = new JSDOM(markupOf('/en/indicators/venture-investment/')).window;
  const link = document.querySelector('a[href="/data/en/venture-investment.csv"]')?.textContent ?? '';
  const { length } = readRows('en/venture-investment.csv');
  const kilobytes = (readFileSync('dist/data/en/venture-investment.csv').length / 1000).toFixed(1).replace(/\.0$/, '');
  expect(link.trim()).toBe(`CSV (${length} rows, ${kilobytes} kB)`);
});
