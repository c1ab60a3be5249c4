import { FetchProblem } from '../fetch-problem.ts';
import type { Answer, Query, Service, Span } from '../recipe.ts';
import { yearsOf } from '../months.ts';
import { DATA_GO_KR_KEY, readDataGoKr } from './data-go-kr.ts';

const NAME = 'the customs service';

/** Trade statistics of the Korea Customs Service: XML only, one year a query, 10,000 calls a day. */
export const customs: Service = {
  host: 'apis.data.go.kr',
  key: DATA_GO_KR_KEY,
  pause: 300,
  read: (answer) => readDataGoKr(answer, NAME),
};

const compact = (month: string): string => month.replace('-', '');

/** Returns the queries for a heading by item: six digits bring their ten-digit lines. */
export const itemQueries = (hs: string, span: Span): Query[] =>
  yearsOf(span).map(({ year, from, to }) => ({
    name: `${hs} ${year}`,
    path: '/1220000/Itemtrade/getItemtradeList',
    parameters: { strtYymm: compact(from), endYymm: compact(to), hsSgn: hs },
  }));

/** Returns the queries for a heading with one country. */
export const countryQueries = (hs: string, country: string, span: Span): Query[] =>
  yearsOf(span).map(({ year, from, to }) => ({
    name: `${hs} ${country} ${year}`,
    path: '/1220000/nitemtrade/getNitemtradeList',
    parameters: { strtYymm: compact(from), endYymm: compact(to), hsSgn: hs, cntyCd: country },
  }));

const MEASURES = ['expDlr', 'expWgt', 'impDlr', 'impWgt'] as const;

/** One ten-digit line in one month; USD and kg as whole numbers. */
export interface TradeRow {
  readonly month: string;
  readonly hs: string;
  readonly item: string;
  readonly country: string;
  readonly expDlr: string;
  readonly expWgt: string;
  readonly impDlr: string;
  readonly impWgt: string;
}

const wrong = (query: Query, what: string): FetchProblem =>
  new FetchProblem(
    `the answer for ${query.name} ${what}`,
    'Nothing was written. Look at the service on data.go.kr: it may have changed, or the answer was incomplete; run again.',
  );

/** Reads one row. Throws when it is not of a month, code or country that was asked for, or when a value is no number. */
function readLine(raw: Readonly<Record<string, string>>, query: Query): TradeRow {
  const { strtYymm = '', endYymm = '', hsSgn = '', cntyCd } = query.parameters;
  const hs = codeOf(raw);
  const [, year = '', number = ''] = /^(\d{4})\.(0[1-9]|1[0-2])$/.exec(raw['year'] ?? '') ?? [];
  const month = `${year}-${number}`;
  if (year === '') throw wrong(query, `has a row of the month "${raw['year'] ?? ''}"`);
  if (year + number < strtYymm || year + number > endYymm)
    throw wrong(query, `has a row of ${month}, which was not asked for`);
  if (!/^\d+$/.test(hs) || !hs.startsWith(hsSgn)) throw wrong(query, `has a row of the code "${hs}"`);
  if (cntyCd !== undefined && raw['statCd'] !== cntyCd)
    throw wrong(query, `has a row of the country "${raw['statCd'] ?? ''}"`);
  const amount = (measure: (typeof MEASURES)[number]): string => {
    const text = raw[measure] ?? '';
    if (/^-?\d+$/.test(text)) return text;
    throw wrong(query, `has "${text}" for ${measure} of ${hs} in ${month}, where a whole number belongs`);
  };
  return {
    month,
    hs,
    item: raw['statKor'] ?? '',
    country: raw['statCdCntnKor1'] ?? '',
    expDlr: amount('expDlr'),
    expWgt: amount('expWgt'),
    impDlr: amount('impDlr'),
    impWgt: amount('impWgt'),
  };
}

/** Throws when lines do not add up to their grand total; weights may differ, for each line is rounded to a kilogram. */
function assertAddsUp(lines: readonly TradeRow[], grand: Readonly<Record<string, string>>, query: Query): void {
  for (const measure of MEASURES) {
    const sum = lines.reduce((result, line) => result + Number(line[measure]), 0);
    const rounding = measure.endsWith('Wgt') ? lines.length : 0;
    if (Math.abs(sum - Number(grand[measure])) <= rounding) continue;
    throw wrong(query, `does not add up: ${measure} of its rows is ${sum}, its grand total says "${grand[measure]}"`);
  }
}

const codeOf = (raw: Readonly<Record<string, string>>): string => raw['hsCode'] ?? raw['hsCd'] ?? '';
/** The rule `grand-total`. */
const isGrandTotal = (raw: Readonly<Record<string, string>>): boolean => raw['year'] === '총계' || codeOf(raw) === '-';

/**
 * Returns the lines of one answer and how many grand totals were left out of them (rule `grand-total`: year 총계 or
 * code `-`). Throws when a row is not what was asked for or stands twice, when the service counted more rows than it
 * sent, and when the lines do not add up to the grand total.
 */
export function tradeRows({ query, rows, total }: Answer): {
  readonly lines: readonly TradeRow[];
  readonly totals: number;
} {
  if (total !== null && total > rows.length) throw wrong(query, `holds ${rows.length} rows of ${total}`);
  const received = rows as readonly Readonly<Record<string, string>>[];
  const lines = received.filter((raw) => !isGrandTotal(raw)).map((raw) => readLine(raw, query));
  const seen = new Set<string>();
  for (const { month, hs } of lines) {
    if (seen.has(month + hs)) throw wrong(query, `has two rows of ${hs} in ${month}`);
    seen.add(month + hs);
  }
  const totals = received.filter(isGrandTotal);
  for (const grand of totals) assertAddsUp(lines, grand, query);
  return { lines, totals: totals.length };
}
