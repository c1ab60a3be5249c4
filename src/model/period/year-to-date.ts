/** What the months from January on are called when they are a period of their own. */
const NAMES: Readonly<Record<string, (year: string) => string>> = {
  '03': (year) => `${year}-Q1`,
  '06': (year) => `${year}-H1`,
  '12': (year) => year,
};

/** Returns the part of the year from January to the end of a month: `2020-Q1`, `2020-H1`, `2020-01/2020-09`, `2020`. */
export function yearToDate(month: string): string {
  const [year = '', of = ''] = month.split('-');
  return NAMES[of]?.(year) ?? (of === '01' ? month : `${year}-01/${month}`);
}
