import { withoutMark } from '../../distributions/csv.ts';
import type { DistributionFile } from '../../distributions/file.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Locale } from '../../model/text.ts';
import type { Table } from './table.ts';

/** Returns the names of a CSV file's columns. Their names need no quotes. */
export const columnsOf = ({ text }: DistributionFile): string[] =>
  withoutMark(text.slice(0, text.indexOf('\r\n'))).split(',');

/**
 * Returns what each column of a CSV file means, labels (`_ko`, `_en`) named beside the code they belong to.
 * Throws on a column without a meaning.
 */
export function columnDictionary(file: DistributionFile, locale: Locale): Table {
  const { data: words } = messagesIn(locale).reference;
  const names = columnsOf(file);
  const base = (name: string): string => name.replace(/_(ko|en)$/, '');
  const rows = [...new Set(names.map(base))].map((name) => {
    const meaning = words.meanings[`${file.name}:${name}`] ?? words.meanings[name];
    if (meaning === undefined) throw new RangeError(`no meaning for column ${name} of ${file.name}`);
    const own = names.filter((column) => base(column) === name && column !== name);
    // A text in two languages has no code of its own: its columns are both labels.
    const [first = name, ...labels] = names.includes(name) ? [name, ...own] : own;
    return [{ text: first, notes: labels }, { text: meaning }];
  });
  return { caption: '', columns: [{ text: words.column }, { text: words.meaning }], rows };
}
