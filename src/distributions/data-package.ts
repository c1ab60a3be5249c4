import type { ColumnType } from '../i18n/columns.ts';
import type { Publication } from '../model/publication.ts';
import type { Text } from '../model/text.ts';
import { factOf, type FileFacts } from './file-facts.ts';
import { ABOUT, LICENCE, RIGHTS } from '../i18n/files.ts';
import type { Table } from './table.ts';
import { observationsOf } from './tables/observations.ts';
import { tablesOf } from './tables/tables-of.ts';

const both = ({ ko, en }: Text): string => `${ko} · ${en}`;

/** Our types of columns in the words of Table Schema. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  period: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
};

/** The grammar of `periodCode`, one end or two. */
const END = String.raw`\d{4}-(A1|H[12]|Q[1-4]|M\d\d(-D\d\d)?)`;
const PERIOD = `^${END}(/${END})?$`;

/** The resource that has a row for each value of a column, and the column that names it there. */
const KEYS: Readonly<Record<string, string>> = {
  indicators: 'indicator',
  pledges: 'pledge',
  reports: 'report',
  steps: 'step',
  expected: 'expected',
};
const NAMED_IN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(KEYS).map(([home, field]) => [field, home])),
  last_step: 'steps',
  next_expected: 'expected',
};

const schemaOf = ({ name: own, columns, key }: Table): object => ({
  fields: columns.map(({ name, type, label, meaning }) => ({
    name,
    type: TYPES[type],
    title: both(label),
    description: `${meaning.ko}\n${meaning.en}`,
    ...(type === 'period' ? { constraints: { pattern: PERIOD } } : {}),
  })),
  missingValues: [''],
  primaryKey: key,
  foreignKeys: columns.flatMap(({ name: field }) => {
    const home = NAMED_IN[field];
    return home === undefined || home === own
      ? []
      : [{ fields: [field], reference: { resource: home, fields: [KEYS[home]] } }];
  }),
});

type Source = { readonly title: string; readonly path?: string };

function resource(table: Table, facts: FileFacts, sources: readonly Source[]): object {
  const { name, bytes, sha256 } = factOf(facts, `plain/${table.name}.csv`);
  return {
    name: table.name,
    type: 'table',
    path: name,
    title: both(table.title),
    description: both(table.what),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
    schema: schemaOf(table),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

/**
 * Returns the descriptor of all tables, as programs read them, as a Frictionless Data Package, version 2: path, size, checksum, columns with
 * their types and meanings, sources and terms. `site` is the address of the site, if it has one.
 */
export function dataPackage(publication: Publication, facts: FileFacts, site?: string): object {
  const source = new Map(
    publication.datasets.map(({ id, title, landingPage }): [string, Source] => [
      id,
      { title: both(title), ...(landingPage === null ? {} : { path: landingPage }) },
    ]),
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'growth-ladder-2030',
    title: '성장사다리 2030 · Growth Ladder 2030',
    description: `${both(ABOUT)}\n${both(RIGHTS)}`,
    ...(site === undefined ? {} : { homepage: site }),
    version: publication.overview.asOf.replaceAll('-', '.'),
    keywords: ['Korea', 'SME', 'startups', 'government pledges', '중소벤처기업부', '업무보고'],
    created: `${publication.overview.asOf}T00:00:00Z`,
    licenses: [LICENCE],
    contributors: [{ title: 'Growth Ladder 2030', roles: ['creator'] }],
    sources: [...source.values()],
    resources: [
      ...tablesOf(publication).map((table) => resource(table, facts, [])),
      ...publication.indicators.map((indicator) =>
        resource(
          observationsOf(indicator, publication),
          facts,
          indicator.datasets.flatMap((id) => source.get(id) ?? []),
        ),
      ),
    ],
  };
}
