import { COLUMNS, LANGUAGES, type ColumnName, type ColumnType } from '../i18n/columns.ts';
import type { TableWords } from '../i18n/tables.ts';
import type { Locale, Text } from '../model/text.ts';

/** What a cell holds before any form: a number, also as the digits it was written in; text; null for an empty cell. */
export type Cell = number | string | null;

/** What a table says of a column. */
export interface Heading {
  readonly name: string;
  readonly type: ColumnType;
  readonly label: Text;
  readonly meaning: Text;
  /** The code or text of which the column is the version in one language; null for a column that has no language. */
  readonly wordsOf: ColumnName | null;
}

/** A column, once: every form of a table is made from it. */
export interface Column<Row> extends Heading {
  readonly cell: (row: Row) => Cell;
}

/** Rows under headings, whatever they were made from: what CSV, sheets, descriptions and dictionaries are projections of. */
export interface Table extends TableWords {
  /** The name of its files, without their ending. */
  readonly name: string;
  /** Columns that together name a row. */
  readonly key: readonly ColumnName[];
  readonly columns: readonly Heading[];
  readonly rows: readonly (readonly Cell[])[];
}

type Numeric = 'number' | 'integer';
type TypeOf<Name extends ColumnName> = (typeof COLUMNS)[Name]['type'];
type CellOf<Name extends ColumnName> = TypeOf<Name> extends Numeric ? number | string | null : string | null;

/** The columns whose cells are words, and so can be said in two languages. */
type TextColumn = { [Name in ColumnName]: TypeOf<Name> extends 'text' ? Name : never }[ColumnName];

/** Returns a column of the vocabulary; its type there decides what its cells may be. */
export const column = <Row, Name extends ColumnName>(
  name: Name,
  cell: (row: Row) => CellOf<NoInfer<Name>>,
): Column<Row> => ({ name, ...COLUMNS[name], wordsOf: null, cell });

/** Returns two columns, `name_ko` and `name_en`: the words for a code, or a text in both languages. */
export function words<Row>(name: TextColumn, cell: (row: Row) => Text | null): readonly [Column<Row>, Column<Row>] {
  const { type, label, meaning } = COLUMNS[name];
  const inLanguage = (locale: Locale): Column<Row> => ({
    name: `${name}_${locale}`,
    type,
    label: { ko: `${label.ko} (${LANGUAGES[locale].ko})`, en: `${label.en} (${LANGUAGES[locale].en})` },
    meaning: { ko: `${meaning.ko} (${LANGUAGES[locale].ko})`, en: `${meaning.en} (${LANGUAGES[locale].en})` },
    wordsOf: name,
    cell: (row) => cell(row)?.[locale] ?? null,
  });
  return [inLanguage('ko'), inLanguage('en')];
}

/** Tells whether a column holds numbers. */
export const isNumeric = ({ type }: Pick<Heading, 'type'>): boolean => type === 'number' || type === 'integer';

const emptied = (cell: Cell): Cell => (cell === '' ? null : cell);

/** Returns rows as a table; text without a sign is an empty cell. */
export function table<Row>(
  about: Pick<Table, 'name' | 'title' | 'what' | 'key'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return { ...about, columns, rows: rows.map((row) => columns.map(({ cell }) => emptied(cell(row)))) };
}
