import { FetchProblem } from '../fetch-problem.ts';
import type { Query, Row, Service, Span } from '../recipe.ts';
import { monthsOf } from '../months.ts';
import { answerJson, answerText, assertStatusOk, beginning } from './answer-text.ts';

const NAME = 'UN Comtrade';
/** The preview cuts its answers here without saying so. */
const MOST_ROWS = 500;

/** The public preview of UN Comtrade: no key, one period a call. */
export const comtrade: Service = {
  host: 'comtradeapi.un.org',
  key: null,
  pause: 1000,
  read(answer) {
    const text = answerText(answer, NAME);
    if (answer.status === 429 || answer.status >= 500) assertStatusOk(answer.status, text, NAME);
    const body = answerJson(text, NAME) as { data?: unknown; error?: unknown; message?: unknown };
    const error = String(body?.error ?? '') || String(body?.message ?? '');
    if (error !== '')
      throw new FetchProblem(
        `${NAME}: ${beginning(error)}`,
        'Check the codes of the recipe against https://comtradedeveloper.un.org/.',
      );
    assertStatusOk(answer.status, text, NAME);
    if (!Array.isArray(body?.data))
      throw new FetchProblem(
        `the answer of ${NAME} has no list of rows: ${beginning(text)}`,
        'The service may have changed; look at https://comtradedeveloper.un.org/.',
      );
    if (body.data.length >= MOST_ROWS)
      throw new FetchProblem(
        `the answer of ${NAME} was cut at ${MOST_ROWS} rows`,
        'Ask for fewer codes in one query: split the recipe.',
      );
    return { rows: body.data as Row[], total: null };
  },
};

/** Returns one query a month for Korea's exports of a heading to the whole world. */
export const exportQueries = (hs: string, span: Span): Query[] =>
  monthsOf(span).map((month) => ({
    name: `${hs} ${month}`,
    path: '/public/v1/preview/C/M/HS',
    parameters: { reporterCode: '410', period: month.replace('-', ''), flowCode: 'X', cmdCode: hs, partnerCode: '0' },
  }));
