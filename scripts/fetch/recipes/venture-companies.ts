import { FetchProblem } from '../fetch-problem.ts';
import type { Answer, Asked, Joined, Recipe } from '../recipe.ts';
import { nextPage, odcloud, pageQuery } from '../services/odcloud.ts';

const DATASET = '15084581';

/** Returns the upload the command names; the command has refused to start without one. */
const editionOf = (asked: Asked): NonNullable<Asked['edition']> => asked.edition as NonNullable<Asked['edition']>;

/** Joins the pages; the number of rows must be what every page said it would be. */
function joinPages(answers: readonly Answer[], asked: Asked): Joined {
  const rows = answers.flatMap((answer) => answer.rows);
  const total = answers[0]?.total ?? 0;
  const broken = answers.find((answer) => answer.total !== total);
  if (broken || rows.length !== total) {
    throw new FetchProblem(
      `odcloud announced ${total} rows and sent ${rows.length}${broken ? `; ${broken.query.name} announced ${broken.total}` : ''}`,
      'Nothing was written: the upload changed while it was read. Run again.',
    );
  }
  if (total === 0)
    throw new FetchProblem(
      'odcloud has no row in this upload',
      'An empty answer is not zero: nothing was written. Check --edition.',
    );
  return {
    text: `${JSON.stringify(rows, null, 1)}\n`,
    describes: editionOf(asked).describes,
    rows: rows.length,
    excluded: [],
    gaps: [],
  };
}

/** The list of certified venture companies, uploaded once a year. */
export const ventureCompanies: Recipe = {
  dataset: 'venture-companies',
  hosts: [odcloud.host],
  from: '2020-01',
  editionAt: `https://www.data.go.kr/data/${DATASET}/fileData.do`,
  tables: [
    {
      table: 'companies',
      service: odcloud,
      extension: 'json',
      method: 'All pages of one upload; the rows as received, in one array.',
      queries: (asked) => [pageQuery(DATASET, editionOf(asked).id, 1)],
      next: nextPage,
      join: joinPages,
    },
  ],
};
