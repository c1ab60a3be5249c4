import { strToU8 } from 'fflate';
import type { Publication } from '../model/publication.ts';
import type { Text } from '../model/text.ts';
import type { DistributionFile } from './file.ts';
import { ABOUT, RIGHTS } from './about-files.ts';
import { columnMeaning } from './column-meaning.ts';
import { columnType } from './column-type.ts';
import { describeWhole } from './describe-whole.ts';
import { readCsv } from './read-csv.ts';
import { sha256 } from './sha256.ts';
import { textFiles } from './text-files.ts';

const both = ({ ko, en }: Text): string => `${ko} · ${en}`;

/** Columns that name a row: no two rows of the file share it. */
const PRIMARY_KEYS: Readonly<Record<string, string>> = {
  'targets.csv': 'pledge',
  'reports.csv': 'report',
  'track-record.csv': 'target',
};

function schemaOf(file: DistributionFile): object {
  const primaryKey = PRIMARY_KEYS[file.name];
  return {
    fields: readCsv(file).columns.map((name) => {
      const { ko, en } = columnMeaning(file.name, name);
      return { name, type: columnType(name), description: `${ko}\n${en}` };
    }),
    missingValues: [''],
    ...(primaryKey === undefined ? {} : { primaryKey: [primaryKey] }),
  };
}

type Source = { readonly title: string; readonly path: string };

function resource(file: DistributionFile, title: string, description: string, sources: readonly Source[]): object {
  return {
    name: file.name.replace(/\.csv$/, ''),
    type: 'table',
    path: file.name,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${sha256(strToU8(file.text))}`,
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: schemaOf(file),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

/**
 * Returns the descriptor of all CSV files as a Frictionless Data Package, version 2: path, size, checksum, columns with
 * their types and meanings, sources and terms. `site` is the address of the site, if it has one.
 */
export function dataPackage(publication: Publication, site?: string): object {
  const { whole, byIndicator } = textFiles(publication);
  const source = new Map(
    publication.datasets.map(({ id, title, landingPage }): [string, Source] => [
      id,
      { title: both(title), path: landingPage },
    ]),
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'growth-ladder-2030',
    title: '성장사다리 2030 · Growth Ladder 2030',
    description: both(ABOUT),
    ...(site === undefined ? {} : { homepage: site }),
    version: publication.overview.asOf.replaceAll('-', '.'),
    keywords: ['Korea', 'SME', 'startups', 'government pledges', '중소벤처기업부', '업무보고'],
    licenses: [{ path: 'README.txt', title: both(RIGHTS) }],
    sources: [...source.values()],
    resources: [
      ...whole.map((file) =>
        resource(file, both(describeWhole(file.name).title), both(describeWhole(file.name).what), []),
      ),
      ...publication.indicators.flatMap((indicator) => {
        const csv = byIndicator.get(indicator.id)?.csv;
        return csv
          ? [
              resource(
                csv,
                both(indicator.name),
                both(indicator.definition),
                indicator.datasets.flatMap((id) => source.get(id) ?? []),
              ),
            ]
          : [];
      }),
    ],
  };
}
