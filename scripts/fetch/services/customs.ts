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

/**
 * Returns the lines of one answer and how many grand totals were left out (rule `grand-total`: year 총계 or code `-`).
 * Throws when a row is not what was asked for or stands twice, when the service counted more rows than it sent, and
 * when the lines do not add up to the grand total (weights may differ by rounding: the service rounds each line to a
 * kilogram).
 */
export function tradeRows({ query, rows, total }: Answer): {
  readonly lines: readonly TradeRow[];
  readonly totals: number;
} {
  const lines: TradeRow[] = [];
  const totals: Record<string, string>[] = [];
  const seen = new Set<string>();
  if (total !== null && total > rows.length) throw wrong(query, `holds ${rows.length} rows of ${total}`);
  for (const raw of rows as readonly Record<string, string>[]) {
    const code = raw['hsCode'] ?? raw['hsCd'] ?? '';
    if (raw['year'] === '총계' || code === '-') {
      totals.push(raw);
      continue;
    }
    const [, year, month] = /^(\d{4})\.(0[1-9]|1[0-2])$/.exec(raw['year'] ?? '') ?? [];
    if (year === undefined || month === undefined) throw wrong(query, `has a row of the month "${raw['year'] ?? ''}"`);
    if (year + month < (query.parameters['strtYymm'] ?? '') || year + month > (query.parameters['endYymm'] ?? ''))
      throw wrong(query, `has a row of ${year}-${month}, which was not asked for`);
    if (!/^\d+$/.test(code) || !code.startsWith(query.parameters['hsSgn'] ?? ''))
      throw wrong(query, `has a row of the code "${code}"`);
    const country = query.parameters['cntyCd'];
    if (country !== undefined && raw['statCd'] !== country)
      throw wrong(query, `has a row of the country "${raw['statCd'] ?? ''}"`);
    if (seen.has(`${year}${month} ${code}`)) throw wrong(query, `has two rows of ${code} in ${year}-${month}`);
    seen.add(`${year}${month} ${code}`);
    const bad = MEASURES.find((measure) => !/^-?\d+$/.test(raw[measure] ?? ''));
    if (bad)
      throw wrong(
        query,
        `has "${raw[bad] ?? ''}" for ${bad} of ${code} in ${year}-${month}, where a whole number belongs`,
      );
    const measures = Object.fromEntries(MEASURES.map((measure) => [measure, raw[measure]])) as Record<
      (typeof MEASURES)[number],
      string
    >;
    lines.push({
      month: `${year}-${month}`,
      hs: code,
      item: raw['statKor'] ?? '',
      country: raw['statCdCntnKor1'] ?? '',
      ...measures,
    });
  }
  for (const grand of totals) {
    for (const measure of MEASURES) {
      const sum = lines.reduce((result, line) => result + Number(line[measure]), 0);
      const rounding = measure.endsWith('Wgt') ? lines.length : 0;
      if (Math.abs(sum - Number(grand[measure])) > rounding)
        throw wrong(
          query,
          `does not add up: ${measure} of its rows is ${sum}, its grand total says "${grand[measure] ?? ''}"`,
        );
    }
  }
  return { lines, totals: totals.length };
}
