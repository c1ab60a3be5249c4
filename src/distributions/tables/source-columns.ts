import type { Lookup } from '../../door/lookup.ts';
import { namePublisher } from '../../i18n/name-publisher.ts';
import type { SourcePage } from '../../model/report.ts';
import type { Text } from '../../model/text.ts';
import { column, day, words, type Column } from '../table.ts';

/** Who said something, when and where; a null says that there is nobody, for what we derived. */
export interface Source {
  readonly publisher: Text;
  readonly published: string | null;
  readonly title: Text;
  readonly url: string | null;
  readonly linked: boolean;
}

const same = (text: string): Text => ({ ko: text, en: text });

/** Returns a page as the source of what it says. */
export const pageSource = (page: SourcePage, lookup: Lookup): Source => ({
  publisher: namePublisher(page, lookup),
  published: page.published,
  title: same(page.citation),
  url: page.url,
  linked: page.linked,
});

/** Returns the columns that say who said what a row says: publisher, day, title and address. */
export const sourceColumns = <Row>(of: (row: Row) => Source | null): readonly Column<Row>[] => [
  ...words<Row>('publisher', (row) => of(row)?.publisher ?? null),
  ...day<Row>('published', (row) => of(row)?.published ?? null),
  ...words<Row>('source_title', (row) => of(row)?.title ?? null),
  column('source_url', (row: Row) => of(row)?.url ?? null),
  column('source_linked', (row: Row) => of(row)?.linked ?? null),
];

/** Returns columns for several pages in one cell: who they are, their titles and addresses. */
export const pagesColumns = <Row>(lookup: Lookup, of: (row: Row) => readonly SourcePage[]): readonly Column<Row>[] => {
  const joined = (row: Row, part: (page: SourcePage) => string, sign: string): string =>
    [...new Set(of(row).map(part))].join(sign);
  return [
    ...words<Row>('publishers', (row) => ({
      ko: joined(row, (page) => namePublisher(page, lookup).ko, '; '),
      en: joined(row, (page) => namePublisher(page, lookup).en, '; '),
    })),
    column('source_titles', (row: Row) => joined(row, ({ citation }) => citation, '; ')),
    column('source_urls', (row: Row) => joined(row, ({ url }) => url, ' ')),
  ];
};
