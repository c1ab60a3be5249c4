import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { renderLadderLine } from '../../../src/charts/render.ts';
import { bibtex } from '../../../src/distributions/citations/bibtex.ts';
import type { Cited } from '../../../src/distributions/citations/cited.ts';
import { cslJson } from '../../../src/distributions/citations/csl-json.ts';
import { csvText } from '../../../src/distributions/csv.ts';
import { indicatorJson } from '../../../src/distributions/indicator-json.ts';
import { sqliteOf, sqlName } from '../../../src/distributions/sqlite.ts';
import { stepWords } from '../../../src/format/step-words.ts';
import { inLanguage, type Cell, type Table } from '../../../src/distributions/table.ts';
import { tablesOf } from '../../../src/distributions/tables/tables-of.ts';
import { writeAtom } from '../../../src/distributions/write-atom.ts';
import { writeCalendar } from '../../../src/distributions/write-calendar.ts';
import { tableSheet } from '../../../src/distributions/xlsx/table-sheet.ts';
import { workbook } from '../../../src/distributions/xlsx/workbook.ts';
import { scriptJson } from '../../../src/page-model/parts/script-json.ts';
import { Publication } from '../../../src/model/publication.ts';
import { ladder } from '../charts/ladders.ts';
import { NAUGHTY, naughtyPublication, REFUSED } from './naughty-publication.ts';
import { readBibtex } from './read-bibtex.ts';

const publication = naughtyPublication();
const tables = tablesOf(publication);
const asText = (cell: Cell): string => (cell === null ? '' : String(cell));

/** What a spreadsheet runs when a cell begins with it (OWASP, CSV injection), and the full-width forms Korean Excel takes. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Where two lists of texts differ, at most five of them: a whole list would tell nobody anything. */
const differing = (read: readonly unknown[], wanted: readonly unknown[]): unknown[] => [
  ...(read.length === wanted.length ? [] : [{ read: read.length, wanted: wanted.length }]),
  ...wanted.flatMap((text, at) => (text === read[at] ? [] : [{ at, wanted: text, read: read[at] }])).slice(0, 5),
];

it('the publication of these tests fits the model and has hundreds of strings', () => {
  expect(Publication.safeParse(publication).error?.issues.slice(0, 5)).toBeUndefined();
  expect(NAUGHTY.length).toBeGreaterThan(450);
  expect(REFUSED.length).toBeLessThan(10);
});

/** A string as a column holds it: the sentences of steps are put into the style of the site. */
const heldIn = (column: string, text: string): string =>
  column.startsWith('event_') ? stepWords({ ko: text, en: text })[column === 'event_ko' ? 'ko' : 'en'] : text;

/** Where each text stands at least once, word for word. */
const PLACES = [
  ['all-observations', ['note_ko', 'publisher_ko', 'publisher_en', 'source_title_ko']],
  ['pledges', ['pledge_ko', 'pledge_en', 'programme_ko', 'wording_en', 'first_figure_ko', 'source_titles']],
  ['steps', ['event_ko', 'event_en', 'publishers_ko', 'source_titles']],
  ['expected', ['event_ko', 'event_en']],
  ['indicators', ['indicator_ko', 'definition_ko', 'counts_en', 'counts_not_ko', 'caution_en']],
  ['reports', ['note', 'publisher_ko', 'source_title_en']],
  ['discrepancies', ['about_ko', 'says_en', 'reason_ko']],
  ['track-record', ['note_ko', 'note_en']],
] as const;

it.each(PLACES)('the table %s holds each string in %j', (name, columns) => {
  const table = tables.find((candidate) => candidate.name === name) as Table;
  for (const column of columns) {
    const at = table.columns.findIndex((heading) => heading.name === column);
    const held = new Set(table.rows.map((row) => row[at]));
    expect([column, NAUGHTY.filter((text) => !held.has(heldIn(column, text))).slice(0, 5)]).toEqual([column, []]);
  }
});

describe.each(tables.map((table) => [table.name, table] as const))('the table %s', (_, table) => {
  const forms = [
    ['ko', inLanguage(table, 'ko'), 'people'],
    ['en', inLanguage(table, 'en'), 'people'],
    ['plain', table, 'plain'],
  ] as const;

  it.each(forms)('is read back from CSV (%s) whole, with no cell that runs', (_form, of, dialect) => {
    const { data } = Papa.parse<string[]>(csvText(of, dialect).replace(/^\uFEFF/, ''), {
      newline: dialect === 'people' ? '\r\n' : '\n',
    });
    const read = data.slice(1, -1);
    expect(read.flat().filter((cell) => RUNS.test(cell) && !NUMBER.test(cell))).toEqual([]);
    const bare = (cell: string): string => (/^''*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
    expect(differing(read.flat().map(bare), of.rows.flat().map(asText))).toEqual([]);
  });

  it('is read back from a sheet as it was, an apostrophe at the beginning too, and no formula', async () => {
    const of = inLanguage(table, 'ko');
    const file = workbook([tableSheet('s', table, 'ko')], {
      title: NAUGHTY[0] ?? '',
      asOf: '2026-11-22',
      locale: 'ko',
    });
    const [sheet] = await readXlsxFile(Buffer.from(file), { trim: false });
    const [, ...read] = sheet?.data ?? [];
    const cell = (value: unknown): string =>
      value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
    const cells = read.flatMap((row) => of.columns.map((_heading, at) => cell(row[at])));
    expect(differing(cells, of.rows.flat().map(asText))).toEqual([]);
  });
});

it('are read back from the database as they were', () => {
  const folder = mkdtempSync(join(tmpdir(), 'naughty-'));
  writeFileSync(join(folder, 'tables.sqlite'), sqliteOf(publication));
  const database = new DatabaseSync(join(folder, 'tables.sqlite'), { readOnly: true });
  for (const table of tables) {
    const texts = table.columns.flatMap(({ type, name }, at) => (type === 'text' ? [[name, at] as const] : []));
    const read = database.prepare(`SELECT * FROM "${sqlName(table)}" ORDER BY rowid`).all();
    const wanted = table.rows.flatMap((row) => texts.map(([, at]) => row[at]));
    expect(
      differing(
        read.flatMap((row) => texts.map(([name]) => row[name])),
        wanted,
      ),
    ).toEqual([]);
  }
  database.close();
  rmSync(folder, { recursive: true });
});

it('are read back from JSON as they were', () => {
  const [indicator] = publication.indicators;
  const { reports, pages } = JSON.parse(
    indicatorJson(indicator as Publication['indicators'][number], publication).text,
  );
  expect(
    differing(
      reports.map(({ note }: { note: string }) => note),
      NAUGHTY,
    ),
  ).toEqual([]);
  expect(
    differing(
      pages.map(({ citation }: { citation: string }) => citation),
      NAUGHTY,
    ),
  ).toEqual([]);
});

it('are read back from a feed as they were', () => {
  const [about] = NAUGHTY;
  const feed = writeAtom(
    {
      id: 'tag:x',
      locale: 'ko',
      title: about ?? '',
      subtitle: about ?? '',
      author: about ?? '',
      path: '/',
      self: '/feed.xml',
      updated: '2026-11-22T00:00:00+09:00',
      entries: NAUGHTY.map((text, at) => ({
        id: `tag:${at}`,
        title: text,
        summary: text,
        path: `/${at}/`,
        updated: '2026-11-22T00:00:00+09:00',
      })),
    },
    undefined,
  );
  const { document } = new JSDOM(feed, { contentType: 'application/xml' }).window;
  for (const name of ['title', 'summary'])
    expect(
      differing(
        [...document.querySelectorAll(`entry > ${name}`)].map((node) => node.textContent),
        NAUGHTY,
      ),
    ).toEqual([]);
});

it('are read back from a calendar as they were, one event each', () => {
  const calendar = writeCalendar({
    name: NAUGHTY[0] ?? '',
    description: NAUGHTY[1] ?? '',
    asOf: '2026-11-22',
    events: NAUGHTY.map((text, at) => ({
      id: `e${at}`,
      day: '2026-12-31',
      summary: text,
      description: text,
      address: `https://example.org/${at}`,
    })),
  });
  const unescape = (text: string): string =>
    text.replace(/\\([nN\\,;])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign));
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  for (const name of ['SUMMARY:', 'DESCRIPTION:']) {
    const read = lines.filter((line) => line.startsWith(name)).map((line) => unescape(line.slice(name.length)));
    expect(differing(read, NAUGHTY)).toEqual([]);
  }
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(NAUGHTY.length);
});

describe('in citations', () => {
  const works = NAUGHTY.map((text, at): Cited => ({
    id: `w${at}`,
    kind: 'page',
    title: text,
    author: text,
    issued: '2026-03-02',
    within: text,
    address: `https://example.org/${at}`,
    note: text,
  }));

  it('are read back from CSL-JSON as they were', () => {
    const read: { title: string; note: string }[] = JSON.parse(cslJson(works));
    expect(
      differing(
        read.map(({ title }) => title),
        NAUGHTY,
      ),
    ).toEqual([]);
    expect(
      differing(
        read.map(({ note }) => note),
        NAUGHTY,
      ),
    ).toEqual([]);
  });

  it('are read back from BibTeX as they were, but for blanks', () => {
    const NAMES: Readonly<Record<string, string>> = {
      textbackslash: '\\',
      textbraceleft: '{',
      textbraceright: '}',
      textasciitilde: '~',
      textasciicircum: '^',
    };
    const plain = (tex: string | undefined): string =>
      (tex ?? '').replace(/\\(?:(text\w+)\{\}|([%&$#_]))/g, (_, name, sign) => NAMES[name] ?? sign);
    const read = readBibtex(bibtex(works));
    const shrunk = NAUGHTY.map((text) => text.replace(/\s+/g, ' '));
    expect(
      differing(
        read.map(({ fields }) => plain(fields['title']?.slice(1, -1))),
        shrunk,
      ),
    ).toEqual([]);
    expect(
      differing(
        read.map(({ fields }) => plain(fields['note'])),
        shrunk,
      ),
    ).toEqual([]);
  });
});

it('are read back from the script that search engines read, and none ends it', () => {
  for (const text of NAUGHTY) {
    const html = `<body><script type="application/ld+json">${scriptJson({ name: text, [text]: 1 })}</script><p>after</p>`;
    const { document } = new JSDOM(html).window;
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({ name: text, [text]: 1 });
    expect(document.body.children).toHaveLength(2);
  }
});

describe('on pages', () => {
  /** Astro escapes every text but what these put into the page as it is: the script above, and pictures, drawn as below. */
  it('only three components write markup themselves', () => {
    const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter(
        (name) => name.endsWith('.astro') && /set:html|set:text=\{`|is:raw/.test(readFileSync(`src/${name}`, 'utf8')),
      )
      .toSorted();
    expect(components).toEqual(['components/Chart.astro', 'components/JsonLd.astro', 'components/LadderLine.astro']);
  });

  it('are read back from a picture as they were, and put nothing into it', () => {
    const drawn = (title: string): Element => {
      const svg = renderLadderLine(ladder('announced 2025-12-17, opened'), 'p', title, { locale: 'ko' });
      return new JSDOM(svg).window.document.body;
    };
    const names = (body: Element): string[] => [...body.querySelectorAll('*')].map(({ localName }) => localName);
    const title = NAUGHTY.join(' ');
    expect(drawn(title).querySelector('svg > title')?.textContent).toBe(title);
    expect(names(drawn(title))).toEqual(names(drawn('a name')));
  });
});
