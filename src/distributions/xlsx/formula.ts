/** What a cell of a calculation holds; an empty cell is ''. */
export type Value = number | string | boolean;

/** Looks up a named cell. Throws on a name that is not there. */
export type Names = (name: string) => Value;

/** Days since the day that spreadsheets count from. */
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Returns the number a spreadsheet keeps for a day such as 2026-11-22. */
export const serialOf = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY;
const dateOf = (serial: Value): Date => new Date(FIRST_DAY + Number(serial) * DAY);

const FUNCTIONS: Readonly<Record<string, (...args: Value[]) => Value>> = {
  AND: (...args) => args.every(Boolean),
  OR: (...args) => args.some(Boolean),
  NOT: (value) => !value,
  MAX: (...args) => Math.max(...args.map(Number)),
  MIN: (...args) => Math.min(...args.map(Number)),
  ABS: (value) => Math.abs(Number(value)),
  YEAR: (day = 0) => dateOf(day).getUTCFullYear(),
  MONTH: (day = 0) => dateOf(day).getUTCMonth() + 1,
  DAY: (day = 0) => dateOf(day).getUTCDate(),
  EOMONTH: (day = 0, months = 0) =>
    (Date.UTC(dateOf(day).getUTCFullYear(), dateOf(day).getUTCMonth() + Number(months) + 1, 0) - FIRST_DAY) / DAY,
};

const TOKEN = /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|[A-Za-z_][A-Za-z0-9_]*|<>|<=|>=|[-+*/()<>=,])/y;

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new SyntaxError(`unknown sign at ${at} of formula: ${formula}`);
    tokens.push(token);
  }
  return tokens;
}

/** Orders as spreadsheets do: numbers before text before true and false. */
function compare(a: Value, b: Value): number {
  const rank = (value: Value): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/**
 * Returns what a spreadsheet makes of a formula, written without its leading =. It knows the four operations,
 * comparisons, named cells and the few functions that the verdict needs; the branch an IF does not take is left alone.
 * Throws on anything else.
 */
export function evaluate(formula: string, names: Names): Value {
  const tokens = tokensOf(formula);
  let at = 0;
  const accept = (...wanted: string[]): string | undefined =>
    wanted.includes(tokens[at] ?? '') ? tokens[at++] : undefined;
  const expect = (wanted: string): void => {
    if (accept(wanted) === undefined)
      throw new SyntaxError(`expected ${wanted} at ${tokens[at] ?? 'the end'} of formula: ${formula}`);
  };
  type Term = () => Value;

  function args(): Term[] {
    const found = [comparison()];
    while (accept(',')) found.push(comparison());
    expect(')');
    return found;
  }
  function call(name: string): Term {
    const terms = args();
    if (name === 'IF') {
      const [condition, yes, no] = terms;
      if (!condition || !yes || !no || terms.length > 3) throw new SyntaxError(`IF takes three terms: ${formula}`);
      return () => (condition() ? yes() : no());
    }
    const run = FUNCTIONS[name];
    if (!run) throw new SyntaxError(`unknown function ${name} in formula: ${formula}`);
    return () => run(...terms.map((term) => term()));
  }
  function atom(): Term {
    if (accept('-')) {
      const term = atom();
      return () => -Number(term());
    }
    if (accept('(')) {
      const term = comparison();
      expect(')');
      return term;
    }
    const token = tokens[at++] ?? '';
    if (/^\d/.test(token)) return () => Number(token);
    if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
    if (token === 'TRUE' || token === 'FALSE') return () => token === 'TRUE';
    if (!/^[A-Za-z_]/.test(token)) throw new SyntaxError(`unexpected ${token || 'end'} in formula: ${formula}`);
    return accept('(') ? call(token) : () => names(token);
  }
  function chain(next: () => Term, operations: Readonly<Record<string, (a: number, b: number) => number>>): Term {
    let left = next();
    for (let sign = accept(...Object.keys(operations)); sign !== undefined; sign = accept(...Object.keys(operations))) {
      const [before, after, operate] = [left, next(), operations[sign]];
      left = () => operate?.(Number(before()), Number(after())) ?? '';
    }
    return left;
  }
  const product = (): Term => chain(atom, { '*': (a, b) => a * b, '/': (a, b) => a / b });
  const sum = (): Term => chain(product, { '+': (a, b) => a + b, '-': (a, b) => a - b });
  function comparison(): Term {
    const left = sum();
    const sign = accept(...Object.keys(COMPARISONS));
    if (sign === undefined) return left;
    const right = sum();
    return () => COMPARISONS[sign]?.(compare(left(), right())) ?? false;
  }

  const result = comparison();
  if (at < tokens.length) throw new SyntaxError(`unexpected ${tokens[at]} in formula: ${formula}`);
  return result();
}
