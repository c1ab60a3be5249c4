import type { Locale } from '../../model/text.ts';
import { inLanguage, isNumeric, type Cell as Value, type Heading, type Table } from '../table.ts';
import { serialOf } from './formula.ts';
import { numberCell, textCell, type Cell, type Sheet } from './sheet.ts';

const NARROW = 12;
const MIDDLE = 18;
const WIDE = 40;

const LONG = /^(note|source_title|source_url|event|wording|definition|counts|caution|first_figure|judgement)/;

function widthOf({ name, locale, type }: Heading): number {
  if (LONG.test(name)) return WIDE;
  return locale !== null && type === 'text' && !/^(unit|status|said|period|area)/.test(name) ? MIDDLE : NARROW;
}

/** Returns an address as a spreadsheet takes it, every sign outside ASCII encoded; undefined when it is none. */
function findLink(text: string): string | undefined {
  return URL.canParse(text) && /^https?:/.test(text) ? new URL(text).href : undefined;
}

function cellOf({ type, name }: Heading, value: Value, linked: boolean): Cell {
  if (value === null) return null;
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (isNumeric({ type })) return numberCell(value, name === 'year' ? 'year' : undefined);
  if (type === 'date') return { kind: 'number', number: serialOf(String(value)), look: 'date' };
  return textCell(String(value), 'plain', name === 'source_url' && linked ? findLink(String(value)) : undefined);
}

/** Returns a table as a sheet in a language: one row of headings with a filter, then the rows, dates as dates. */
export function tableSheet(name: string, table: Table, locale: Locale): Sheet {
  const { columns, rows } = inLanguage(table, locale);
  const linkedAt = columns.findIndex((column) => column.name === 'source_linked');
  return {
    name,
    widths: columns.map(widthOf),
    rows: [
      columns.map(({ label }) => textCell(label[locale], 'heading')),
      ...rows.map((row) => columns.map((heading, at) => cellOf(heading, row[at] ?? null, row[linkedAt] === true))),
    ],
    frozen: 1,
    filter: 0,
    names: new Map(),
  };
}
