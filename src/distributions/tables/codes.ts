import type { ColumnName } from '../../i18n/columns.ts';
import { messagesIn, type Messages } from '../../i18n/messages.ts';
import { TABLES } from '../../i18n/tables.ts';
import type { Publication } from '../../model/publication.ts';
import type { Text } from '../../model/text.ts';
import { column, table, words, type Table } from '../table.ts';

interface Row {
  readonly list: string;
  readonly code: string;
  readonly name: Text;
}

type Words = keyof Messages['terms'];

/** The columns whose codes are named in the words of the site; of two words for one code the first holds. */
const NAMED = {
  status: ['statuses'],
  state: ['states', 'pastStates'],
  measure: ['measures'],
  period_type: ['periodTypes'],
  kind: ['reportKinds', 'revisionKinds'],
  judgement: ['roles', 'unused'],
  publisher_kind: ['publisherKinds'],
  strength: ['strengths'],
  strength_before: ['strengths'],
  how_read: ['reads'],
  pledge_kind: ['pledgeKinds'],
  rung: ['rungs'],
  stage: ['stages'],
  expected_state: ['expectedStates'],
  compound_status: ['compound'],
} as const satisfies Partial<Record<ColumnName, readonly Words[]>>;

/** Returns the codes of some lists of the site's words, each once. */
function namedCodes(list: string, kinds: readonly Words[]): Row[] {
  const [korean, english] = (['ko', 'en'] as const).map((locale) => {
    const { terms } = messagesIn(locale);
    return Object.assign({}, ...kinds.toReversed().map((key) => terms[key])) as Readonly<Record<string, string>>;
  });
  return Object.entries(korean ?? {}).map(([code, ko]) => ({ list, code, name: { ko, en: english?.[code] ?? code } }));
}

/** Returns every code that occurs in the files, with its name in both languages. */
export function codes(publication: Publication): Table {
  const { codelists } = publication;
  const of = (list: string, entries: readonly ({ readonly code: string } & Text)[]): Row[] =>
    entries.map(({ code, ko, en }) => ({ list, code, name: { ko, en } }));
  return table<Row>(
    publication,
    { name: 'codes', ...TABLES.codes, key: ['code_list', 'code'] },
    [
      column('code_list', ({ list }) => list),
      column('code', ({ code }) => code),
      ...words<Row>('name', ({ name }) => name),
    ],
    [
      ...of('area', codelists.provinces),
      ...of('unit', codelists.units),
      ...of('programme', codelists.programmes),
      ...of('dimension', codelists.dimensions),
      ...of('publisher', codelists.publishers),
      ...codelists.codes.map(({ dimension, code, ko, en }): Row => ({
        list: 'breakdown',
        code: `${dimension}=${code}`,
        name: { ko, en },
      })),
      ...Object.entries(NAMED).flatMap(([list, kinds]) => namedCodes(list, kinds)),
    ],
  );
}
