import { FetchProblem } from '../fetch-problem.ts';
import type { Answer, Query, Row, Service } from '../recipe.ts';
import { answerJson, answerText, assertStatusOk, beginning } from './answer-text.ts';
import { assertNotBareWords, DATA_GO_KR_KEY, readDataGoKr } from './data-go-kr.ts';

const NAME = 'odcloud';
const PER_PAGE = 1000;

const CODES: Readonly<Record<string, { readonly says: string; readonly advice: string }>> = {
  '-3': {
    says: 'there is no such service',
    advice:
      'The address changes with each upload: take the new uddi:… from the page of the dataset on data.go.kr and pass it with --edition.',
  },
  '-4': {
    says: 'the key is not known',
    advice: `Copy ${DATA_GO_KR_KEY.variable} again from data.go.kr, and apply for this dataset there (활용신청).`,
  },
};

/** Files of data.go.kr as JSON, page by page. */
export const odcloud: Service = {
  host: 'api.odcloud.kr',
  key: DATA_GO_KR_KEY,
  pause: 300,
  read(answer) {
    const text = answerText(answer, NAME);
    assertNotBareWords(text, NAME);
    // The gateway speaks XML even where JSON was asked for.
    if (text.startsWith('<')) return readDataGoKr(answer, NAME);
    if (answer.status >= 500 || answer.status === 429) assertStatusOk(answer.status, text, NAME);
    const body = answerJson(text, NAME) as { code?: unknown; msg?: unknown; data?: unknown; totalCount?: unknown };
    if (typeof body?.code === 'number') {
      const known = CODES[String(body.code)];
      throw new FetchProblem(
        `${NAME}: ${known?.says ?? beginning(String(body.msg ?? ''))} (code ${body.code})`,
        known?.advice ?? 'Look the message up on data.go.kr.',
      );
    }
    assertStatusOk(answer.status, text, NAME);
    if (!Array.isArray(body?.data) || typeof body.totalCount !== 'number')
      throw new FetchProblem(
        `the answer of ${NAME} has no list of rows: ${beginning(text)}`,
        'The service may have changed; look at its page on data.go.kr.',
      );
    return { rows: body.data as Row[], total: body.totalCount };
  },
};

/** Returns the query for one page of an upload, `page` counted from 1. */
export const pageQuery = (dataset: string, edition: string, page: number): Query => ({
  name: `page ${page}`,
  path: `/api/${dataset}/v1/${edition}`,
  parameters: { page: String(page), perPage: String(PER_PAGE) },
});

/** Returns the page after an answer, or null after the last. */
export function nextPage({ query, rows, total }: Answer): Query | null {
  const page = Number(query.parameters['page']);
  if (rows.length === 0 || page * PER_PAGE >= (total ?? 0)) return null;
  return { ...query, name: `page ${page + 1}`, parameters: { ...query.parameters, page: String(page + 1) } };
}
