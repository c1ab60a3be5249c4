import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from './serve-replay.ts';

type Line = Readonly<Record<string, string>>;

const FOLDER = join(import.meta.dirname, '../../../../data/source/customs-exports-330499');

function readLines(file: string): Line[] {
  const [header = '', ...lines] = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [names[index], cell])));
}

/** The committed files, which the replayed service answers from. */
export const ITEM_FILE = 'item/2026-08.csv';
export const COUNTRY_FILE = 'country/2026-08.csv';
const items = readLines(ITEM_FILE);
const countries = readLines(COUNTRY_FILE);

const tags = (values: Line): string =>
  Object.entries(values)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');
const sum = (rows: readonly Line[], name: string): string =>
  String(rows.reduce((total, row) => total + Number(row[name]), 0));

/** Wraps rows as the customs service does: the grand total first, and no rows at all when there is nothing. */
export function customsXml(rows: readonly Line[], code: 'hsCode' | 'hsCd'): string {
  const measures = ['expDlr', 'expWgt', 'impDlr', 'impWgt'].map((name) => [name, sum(rows, name)]);
  const grand = {
    year: '총계',
    [code]: '-',
    statKor: '-',
    statCd: '-',
    statCdCntnKor1: '-',
    ...Object.fromEntries(measures),
  };
  const all = rows.length === 0 ? [] : [grand, ...rows];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><response><header><resultCode>00</resultCode><resultMsg>정상서비스.</resultMsg></header><body><items>${all.map((row) => `<item>${tags(row)}</item>`).join('')}</items></body></response>`;
}

const within = (url: URL, month: string): boolean => {
  const compact = month.replace('-', '');
  return compact >= (url.searchParams.get('strtYymm') ?? '') && compact <= (url.searchParams.get('endYymm') ?? '');
};

/** The rows of the item service for a request. */
export const itemRows = (url: URL): Line[] =>
  items
    .filter((line) => within(url, line['year_month'] ?? ''))
    .map((line) => ({
      year: line['year_month']?.replace('-', '.') ?? '',
      hsCode: line['hs10'] ?? '',
      statKor: line['item_ko'] ?? '',
      expDlr: line['exports_usd'] ?? '',
      expWgt: line['exports_kg'] ?? '',
      impDlr: line['imports_usd'] ?? '',
      impWgt: line['imports_kg'] ?? '',
    }));

/** The rows of the item-by-country service: one line a month. */
const countryRows = (url: URL): Line[] =>
  countries
    .filter((line) => within(url, line['year_month'] ?? '') && line['country_code'] === url.searchParams.get('cntyCd'))
    .map((line) => ({
      year: line['year_month']?.replace('-', '.') ?? '',
      hsCd: '3304991000',
      statKor: '기초화장용 제품류',
      statCd: line['country_code'] ?? '',
      statCdCntnKor1: line['country_ko'] ?? '',
      expDlr: line['exports_usd'] ?? '',
      expWgt: line['exports_kg'] ?? '',
      impDlr: '0',
      impWgt: '0',
    }));

/** Answers as the customs service would if its books were the committed files. */
export function playCustoms(url: URL): Scene {
  const byCountry = url.pathname.endsWith('/getNitemtradeList');
  return {
    headers: { 'content-type': 'application/xml;charset=UTF-8' },
    body: byCountry ? customsXml(countryRows(url), 'hsCd') : customsXml(itemRows(url), 'hsCode'),
  };
}
