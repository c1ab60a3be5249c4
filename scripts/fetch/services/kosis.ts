import { periodAround } from '../../../src/model/period.ts';
import { FetchProblem } from '../fetch-problem.ts';
import type { Answer, Query, Row, Service, Span } from '../recipe.ts';
import { yearsOf } from '../months.ts';
import { answerJson, answerText, assertStatusOk, beginning } from './answer-text.ts';

const NAME = 'KOSIS';
const CLASSES =
  'Compare the classifications (objL1 … objL8) of the recipe with the table on kosis.kr: it may have gained or lost one.';

const CODES: Readonly<Record<string, { readonly says: string; readonly advice: string; readonly wait?: number }>> = {
  10: { says: 'no key was given', advice: 'Set KOSIS_KEY.' },
  11: {
    says: 'the key is not valid',
    advice: 'Copy KOSIS_KEY again from https://kosis.kr/openapi/ (마이페이지), or extend it there.',
  },
  20: { says: 'too few classifications were given', advice: CLASSES },
  21: { says: 'too many classifications were given', advice: CLASSES },
  31: {
    says: 'the answer would have more than 40,000 cells',
    advice: 'Ask for fewer codes in one query: split the recipe.',
  },
  40: {
    says: 'more than 200 calls in a minute',
    advice: 'Run again in a few minutes; what was fetched is kept.',
    wait: 60_000,
  },
};

/** Tables of the Korean Statistical Information Service. */
export const kosis: Service = {
  host: 'kosis.kr',
  key: { variable: 'KOSIS_KEY', parameter: 'apiKey', where: 'https://kosis.kr/openapi/' },
  pause: 350,
  read(answer) {
    const text = answerText(answer, NAME);
    assertStatusOk(answer.status, text, NAME);
    const body = answerJson(text, NAME);
    if (Array.isArray(body)) return { rows: body as Row[], total: null };
    const { err, errMsg } = (body ?? {}) as { err?: unknown; errMsg?: unknown };
    if (String(err) === '30') return { rows: [], total: null };
    if (err === undefined)
      throw new FetchProblem(
        `the answer of ${NAME} is neither rows nor an error: ${beginning(text)}`,
        'The service may have changed; look at https://kosis.kr/openapi/.',
      );
    const known = CODES[String(err)];
    throw new FetchProblem(
      `${NAME}: ${known?.says ?? beginning(String(errMsg ?? ''))} (code ${String(err)})`,
      known?.advice ?? 'Look the code up at https://kosis.kr/openapi/.',
      { again: known?.wait !== undefined, wait: known?.wait ?? 0 },
    );
  },
};

interface Table {
  readonly orgId: string;
  readonly tblId: string;
  readonly frequency: 'Y' | 'Q';
  readonly itmId: readonly string[];
  /** Codes of each classification, in order. */
  readonly classes: readonly (readonly string[])[];
}

/**
 * The columns asked for: with these the rows are the same whatever KOSIS adds to its answers later. DT, ITM_ID and
 * TBL_ID always come.
 */
const COLUMNS = ['ORG_ID', 'TBL_NM', 'OBJ_NM', 'NM', 'ITM_NM', 'UNIT_NM', 'PRD_SE', 'PRD_DE', 'LST_CHN_DE'];

const quarter = (month: string): string => `0${periodAround(`${month}-01`, 'quarter').at(-1)}`;

/**
 * Returns one query a year for a table. Quarters are written `YYYY0Q`; lists are joined with `+`, which in a URL is a
 * space.
 */
export const tableQueries = ({ orgId, tblId, frequency, itmId, classes }: Table, span: Span): Query[] =>
  yearsOf(span).map(({ year, from, to }) => ({
    name: `${tblId} ${year}`,
    path: '/openapi/Param/statisticsParameterData.do',
    parameters: {
      method: 'getList',
      orgId,
      tblId,
      itmId: itmId.join(' '),
      ...Object.fromEntries(
        Array.from({ length: 8 }, (_, index) => [`objL${index + 1}`, (classes[index] ?? []).join(' ')]),
      ),
      format: 'json',
      jsonVD: 'Y',
      prdSe: frequency,
      startPrdDe: frequency === 'Y' ? year : year + quarter(from),
      endPrdDe: frequency === 'Y' ? year : year + quarter(to),
      outputFields: COLUMNS.join(' '),
    },
  }));

/** Throws unless a row is of the table and the period that were asked for. Annual rows say `A` where `Y` was asked. */
export function assertAsked(row: Row, { name, parameters }: Query): void {
  const { tblId = '', startPrdDe = '', endPrdDe = '', prdSe = '' } = parameters;
  const period = String(row['PRD_DE'] ?? '');
  const frequency = row['PRD_SE'] === 'A' ? 'Y' : row['PRD_SE'];
  if (row['TBL_ID'] === tblId && period >= startPrdDe && period <= endPrdDe && frequency === prdSe) return;
  throw new FetchProblem(
    `the answer for ${name} has a row of ${String(row['TBL_ID'])} ${String(row['PRD_SE'])} ${period}`,
    'Nothing was written. Look at the table on kosis.kr: it may have been replaced.',
  );
}

/** Returns the latest day on which KOSIS changed any of the rows: their vintage. */
export const latestChange = (answers: readonly Answer[]): string =>
  answers
    .flatMap(({ rows }) => rows.map((row) => String(row['LST_CHN_DE'] ?? '')))
    .reduce((a, b) => (a > b ? a : b), '');
