import type { Table as Data } from '../../distributions/table.ts';
import { COLUMNS } from '../../i18n/columns.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Locale } from '../../model/text.ts';
import type { Table } from './table.ts';

/** Returns what each column of a table means, the words for a code (`_ko`, `_en`) named beside it. */
export function columnDictionary({ columns }: Pick<Data, 'columns'>, locale: Locale): Table {
  const { data: words } = messagesIn(locale).reference;
  const groups = Map.groupBy(columns, ({ name, wordsOf }) => wordsOf ?? name);
  const rows = [...groups.values()].map((group) => {
    const [first, ...others] = group;
    const { wordsOf, meaning } = first ?? { wordsOf: null, meaning: { ko: '', en: '' } };
    const said = wordsOf === null ? meaning : COLUMNS[wordsOf].meaning;
    return [{ text: first?.name ?? '', notes: others.map(({ name }) => name) }, { text: said[locale] }];
  });
  return { caption: '', columns: [{ text: words.column }, { text: words.meaning }], rows };
}
