/** A few lines that take the yearly national figures of the exports of SMEs out of our files. */
export interface Recipe {
  readonly tool: string;
  readonly lines: readonly string[];
}

const INDICATOR = 'sme-exports';

/** Returns the recipes for programs; `address` is where the files lie, with a slash at the end. */
export const recipes = (address: string): readonly Recipe[] => [
  {
    tool: 'Google Sheets',
    lines: [
      `Sheet1!A1  =IMPORTDATA("${address}plain/${INDICATOR}.csv")`,
      'Sheet2!A1  =FILTER(Sheet1!A:AZ,',
      '  INDEX(Sheet1!A:AZ, 0, MATCH("period_type", Sheet1!1:1, 0)) = "year",',
      '  INDEX(Sheet1!A:AZ, 0, MATCH("area", Sheet1!1:1, 0)) = "KR",',
      '  INDEX(Sheet1!A:AZ, 0, MATCH("breakdown", Sheet1!1:1, 0)) = "")',
    ],
  },
  {
    tool: 'pandas',
    lines: [
      'import pandas as pd',
      `figures = pd.read_csv("${address}plain/all-observations.csv")`,
      `national = figures[(figures.indicator == "${INDICATOR}") & (figures.area == "KR") & figures.breakdown.isna()]`,
      'yearly = national[national.period_type == "year"].sort_values("year")',
      'print(yearly[["year", "value", "unit"]])',
    ],
  },
  {
    tool: 'R',
    lines: [
      `figures <- read.csv("${address}plain/all-observations.csv", na.strings = "")`,
      `national <- subset(figures, indicator == "${INDICATOR}" & area == "KR" & is.na(breakdown))`,
      'yearly <- subset(national, period_type == "year", select = c(year, value, unit))',
      'print(yearly[order(yearly$year), ])',
    ],
  },
  {
    tool: 'DuckDB',
    lines: [
      'SELECT year, value, unit',
      `FROM read_csv('${address}plain/all-observations.csv')`,
      `WHERE indicator = '${INDICATOR}' AND period_type = 'year'`,
      "  AND area = 'KR' AND breakdown IS NULL",
      'ORDER BY year;',
    ],
  },
  {
    tool: 'JavaScript',
    lines: [
      `const response = await fetch('${address}${INDICATOR}.json');`,
      'const { observations } = (await response.json()).indicator;',
      "const national = observations.filter(({ area, breakdown }) => area === 'KR' && breakdown === '');",
      'const yearly = national.filter(({ period }) => period.length === 4);',
      'console.table(yearly.map(({ period, value }) => ({ year: Number(period), value })));',
    ],
  },
  {
    tool: 'SQLite',
    lines: [
      'SELECT year, value, unit',
      'FROM observations',
      `WHERE indicator = '${INDICATOR}' AND period_type = 'year'`,
      "  AND area = 'KR' AND breakdown IS NULL",
      'ORDER BY year;',
    ],
  },
];
