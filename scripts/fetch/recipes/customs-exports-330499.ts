import { monthsOf } from '../months.ts';
import { FetchProblem } from '../fetch-problem.ts';
import type { Answer, Joined, Recipe, Span } from '../recipe.ts';
import { countryQueries, customs, itemQueries, tradeRows, type TradeRow } from '../services/customs.ts';
import { writeCsv } from '../write-csv.ts';

const HS = '330499';
/** The partners of the table, in its order; the rest of the world is what is left of the total. */
const COUNTRIES = ['US', 'CN', 'JP', 'VN', 'HK', 'TW', 'FR', 'PL', 'GB'] as const;

type Joining = Pick<Joined, 'rows' | 'text'> & {
  readonly months: ReadonlySet<string>;
  readonly totals: number;
  readonly reasons?: ReadonlyMap<string, string>;
};

/**
 * Completes a join: the last month names the file, and every month asked for that is not in it is a gap with its
 * reason.
 */
function complete({ rows, text, months, totals, reasons }: Joining, span: Span): Joined {
  const describes = [...months].sort().at(-1);
  if (describes === undefined)
    throw new FetchProblem(
      `the customs service has no month of ${HS} between ${span.from} and ${span.to}`,
      'An empty answer is not zero: nothing was written. The previous month appears around the 15th.',
    );
  const gaps = monthsOf(span)
    .filter((month) => !months.has(month))
    .map((period) => ({
      period,
      reason: reasons?.get(period) ?? (period > describes ? 'not published yet' : 'no row in the answer'),
    }));
  return { text, describes, rows, excluded: [{ rule: 'grand-total', rows: totals }], gaps };
}

function joinItems(answers: readonly Answer[], span: Span): Joined {
  const parts = answers.map(tradeRows);
  const lines = parts.flatMap((part) => part.lines);
  const key = (line: TradeRow): string => line.month + line.hs;
  const ordered = lines.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const text = writeCsv(
    ['year_month', 'hs10', 'item_ko', 'exports_usd', 'exports_kg', 'imports_usd', 'imports_kg'],
    ordered.map((line) => [line.month, line.hs, line.item, line.expDlr, line.expWgt, line.impDlr, line.impWgt]),
  );
  const totals = parts.reduce((sum, part) => sum + part.totals, 0);
  return complete({ rows: lines.length, text, months: new Set(lines.map((line) => line.month)), totals }, span);
}

interface Sum {
  usd: number;
  kg: number;
  name: string;
}

function addUp(lines: readonly TradeRow[]): Map<string, Sum> {
  const months = new Map<string, Sum>();
  for (const line of lines) {
    const sum = months.get(line.month) ?? { usd: 0, kg: 0, name: line.country };
    sum.usd += Number(line.expDlr);
    sum.kg += Number(line.expWgt);
    months.set(line.month, sum);
  }
  return months;
}

/**
 * Joins the answers by country with the total by item; a month that lacks either is left out whole, so that no sum over
 * countries is silently short.
 */
function joinCountries(answers: readonly Answer[], span: Span): Joined {
  const lines = new Map<string, TradeRow[]>();
  let totals = 0;
  for (const answer of answers) {
    const country = answer.query.parameters['cntyCd'] ?? 'all';
    const part = tradeRows(answer);
    totals += part.totals;
    lines.set(country, [...(lines.get(country) ?? []), ...part.lines]);
  }
  const world = addUp(lines.get('all') ?? []);
  const partners = COUNTRIES.map((code) => ({ code, months: addUp(lines.get(code) ?? []) }));
  const months = new Set<string>();
  const reasons = new Map<string, string>();
  const table: string[][] = [];
  for (const month of monthsOf(span)) {
    const total = world.get(month);
    const missing = partners.filter((partner) => !partner.months.has(month)).map((partner) => partner.code);
    if (!total || missing.length > 0) {
      if (total) reasons.set(month, `no row of ${missing.join(', ')}`);
      else if (missing.length < COUNTRIES.length)
        reasons.set(month, 'no total of all countries, so the rest (OTHER) cannot be computed');
      continue;
    }
    const rest = { usd: total.usd, kg: total.kg };
    for (const { code, months: sums } of partners) {
      const { usd, kg, name } = sums.get(month) as Sum;
      table.push([month, code, name, String(usd), String(kg)]);
      rest.usd -= usd;
      rest.kg -= kg;
    }
    if (rest.usd < 0)
      throw new FetchProblem(
        `in ${month} the nine partners together exceed the total of all countries`,
        'Nothing was written: the two services disagree. Run again after the next revision (around the 15th).',
      );
    table.push([month, 'OTHER', '기타', String(rest.usd), String(rest.kg)]);
    months.add(month);
  }
  const text = writeCsv(['year_month', 'country_code', 'country_ko', 'exports_usd', 'exports_kg'], table);
  return complete({ rows: table.length, text, months, totals, reasons }, span);
}

export const customsExports330499: Recipe = {
  dataset: 'customs-exports-330499',
  hosts: [customs.host],
  from: '2020-01',
  tables: [
    {
      table: 'item',
      service: customs,
      extension: 'csv',
      method: 'One answer a year; the ten-digit lines as received, in order of month and code; grand totals left out.',
      queries: (asked) => itemQueries(HS, asked),
      join: joinItems,
    },
    {
      table: 'country',
      service: customs,
      extension: 'csv',
      method:
        'One answer a year and partner; the ten-digit lines of a month added up; OTHER is the total by item less the ' +
        'nine partners; grand totals left out; a month that lacks the total or a partner left out whole.',
      queries: (asked) => [...itemQueries(HS, asked), ...COUNTRIES.flatMap((code) => countryQueries(HS, code, asked))],
      join: joinCountries,
    },
  ],
};
