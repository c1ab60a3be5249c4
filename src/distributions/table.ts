import { COLUMNS, sayingOf, type ColumnName, type ColumnType } from '../i18n/columns.ts';
import type { TableWords } from '../i18n/tables.ts';
import type { Publication } from '../model/publication.ts';
import { LOCALES, type Locale, type Text } from '../model/text.ts';
import { periodCode } from './period-code.ts';

/** What a cell holds before any form: a number, also as the digits it was written in; text; null for an empty cell. */
export type Cell = number | string | boolean | null;

/** What a table says of a column. */
export interface Heading {
  readonly name: string;
  readonly type: ColumnType;
  readonly label: Text;
  readonly meaning: Text;
  /** The language its cells are written in; null where they have none. */
  readonly locale: Locale | null;
  /** The column of which it is the words in that language; null for a column that has no language. */
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

interface Cells {
  readonly text: string | null;
  readonly period: string | null;
  readonly date: string | null;
  readonly number: number | string | null;
  readonly integer: number | null;
  readonly boolean: boolean | null;
}
type TypeOf<Name extends ColumnName> = (typeof COLUMNS)[Name]['type'];
type NamesOf<Type extends ColumnType> = {
  [Name in ColumnName]: TypeOf<Name> extends Type ? Name : never;
}[ColumnName];

/** Returns a column of the vocabulary; its type there decides what its cells may be. A period is written as its code. */
export function column<Row, Name extends ColumnName>(
  name: Name,
  cell: (row: Row) => Cells[TypeOf<NoInfer<Name>>],
): Column<Row> {
  const written = (row: Row): Cell => {
    const value = cell(row);
    return COLUMNS[name].type === 'period' && typeof value === 'string' ? periodCode(value) : value;
  };
  return { name, ...COLUMNS[name], locale: null, wordsOf: null, cell: written };
}

/** The columns that can be said in words of both languages. */
export type Sayable = NamesOf<'text' | 'period'>;

/** Returns two columns, `name_ko` and `name_en`: a code, a period or a text, as each language says it. */
export const words = <Row>(name: Sayable, cell: (row: Row) => Text | null): readonly Column<Row>[] =>
  LOCALES.map((locale) => ({
    name: `${name}_${locale}`,
    type: 'text',
    label: COLUMNS[name].label,
    meaning: COLUMNS[name].meaning,
    locale,
    wordsOf: name,
    cell: (row) => cell(row)?.[locale] ?? null,
  }));

type DayColumn = 'published' | 'first_published' | 'last_published' | 'latest_published' | 'announced';

/** Returns the day a page was published, and the month, which alone is known of some. */
export const day = <Row>(name: DayColumn, cell: (row: Row) => string | null): readonly Column<Row>[] => [
  column(name, (row: Row) => /^.{10}$/.exec(cell(row) ?? '')?.[0] ?? null),
  column(`${name}_month`, (row: Row) => cell(row)?.slice(0, 7) ?? null),
];

/** Tells whether a column holds numbers. */
export const isNumeric = ({ type }: Pick<Heading, 'type'>): boolean => type === 'number' || type === 'integer';

/** What is said of a table besides its columns and rows. */
export type About = Pick<Table, 'name' | 'title' | 'what' | 'key'>;

const emptied = (cell: Cell): Cell => (cell === '' ? null : cell);

/** Returns rows as a table; text without a sign is an empty cell. */
export function plainTable<Row>(about: About, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  const names = new Set(columns.map(({ name }) => name));
  // Words beside their code are explained as such; a text without one keeps its own meaning.
  const meaningOf = ({ wordsOf, locale, meaning }: Heading): Text =>
    wordsOf !== null && locale !== null && names.has(wordsOf) ? sayingOf(wordsOf, locale) : meaning;
  return {
    ...about,
    columns: columns.map((heading) => ({ ...heading, meaning: meaningOf(heading) })),
    rows: rows.map((row) => columns.map(({ cell }) => emptied(cell(row)))),
  };
}

/** Returns rows of a publication as a table, its reference day in each. */
export const table = <Row>(
  { overview }: Publication,
  about: About,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table => plainTable(about, [...columns, column<Row, 'as_of'>('as_of', () => overview.asOf)], rows);

/** Returns a table as people read it: without the words of the other language. */
export function inLanguage(of: Table, locale: Locale): Table {
  const kept = of.columns.flatMap((heading, at) => (heading.locale === null || heading.locale === locale ? [at] : []));
  const pick = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => kept.includes(at));
  return { ...of, columns: pick(of.columns), rows: of.rows.map(pick) };
}
