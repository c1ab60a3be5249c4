import type { Table as Data } from '../../distributions/table.ts';
import { COLUMNS } from '../../i18n/columns.ts';
import type { Desk } from '../desk.ts';
import type { Table } from './table.ts';

/** Returns what each column of a table means, the words for a code (`_ko`, `_en`) named beside it. */
export function columnDictionary(desk: Desk, { columns }: Pick<Data, 'columns'>): Table {
  const { data: words } = desk.words.reference;
  const groups = Map.groupBy(columns, ({ name, wordsOf }) => wordsOf ?? name);
  const rows = [...groups.values()].map((group) => {
    const [first, ...others] = group;
    const { wordsOf, meaning } = first ?? { wordsOf: null, meaning: { ko: '', en: '' } };
    const said = wordsOf === null ? meaning : COLUMNS[wordsOf].meaning;
    return [{ text: first?.name ?? '', notes: others.map(({ name }) => name) }, { text: desk.text(said) }];
  });
  return { caption: '', columns: [{ text: words.column }, { text: words.meaning }], rows };
}
