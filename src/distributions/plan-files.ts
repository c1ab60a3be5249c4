import { strToU8 } from 'fflate';
import type { Indicator } from '../model/indicator.ts';
import type { Publication } from '../model/publication.ts';
import { LOCALES } from '../model/text.ts';
import { FILE_WORDS } from '../i18n/files.ts';
import { catalogue } from './catalogue.ts';
import { csvText } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { ARCHIVE, DATABASE, nameIn } from './file-names.ts';
import { indicatorJson } from './indicator-json.ts';
import { indicatorXlsx } from './indicator-xlsx.ts';
import { jsonSchema, SCHEMAS } from './json-schemas.ts';
import type { PlannedFile } from './make-files.ts';
import { readme } from './readme.ts';
import { sqliteOf } from './sqlite.ts';
import { inLanguage, type Table } from './table.ts';
import { observationsOf } from './tables/observations.ts';
import { tablesOf } from './tables/tables-of.ts';
import { zipFiles } from './zip-files.ts';

const jsonOf = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);

/** Returns the forms of a table as CSV: for people, one a language, and for programs. */
function csvFiles(of: Table, indicator: string | null): PlannedFile[] {
  const about = { rows: of.rows.length, what: of.title, indicator };
  return [
    ...LOCALES.map((locale) => ({
      ...about,
      name: nameIn(locale, `${of.name}.csv`),
      make: () => strToU8(csvText(inLanguage(of, locale))),
    })),
    { ...about, name: `plain/${of.name}.csv`, make: () => strToU8(csvText(of, 'plain')) },
  ];
}

function filesOf(indicator: Indicator, publication: Publication, site: string | undefined): PlannedFile[] {
  const table = observationsOf(indicator, publication);
  const about = { rows: table.rows.length, what: indicator.name, indicator: indicator.id };
  return [
    ...csvFiles(table, indicator.id),
    ...LOCALES.map((locale) => ({
      ...about,
      name: nameIn(locale, `${indicator.id}.xlsx`),
      make: () => indicatorXlsx(indicator, publication, locale, site),
    })),
    { ...about, name: `${indicator.id}.json`, make: () => strToU8(indicatorJson(indicator, publication).text) },
  ];
}

/**
 * Returns every file a reader can take away, in the order in which they can be made: the tables about everything, those
 * of each indicator, then what describes or packs them.
 */
export function planFiles(publication: Publication, site?: string): readonly PlannedFile[] {
  const tables = tablesOf(publication).flatMap((table) => csvFiles(table, null));
  const indicators = publication.indicators.flatMap((indicator) => filesOf(indicator, publication, site));
  const whole = (name: keyof typeof FILE_WORDS, make: PlannedFile['make']): PlannedFile => ({
    name,
    what: FILE_WORDS[name],
    rows: null,
    indicator: null,
    make,
  });
  const guide = whole('README.txt', () => strToU8(readme(publication)));
  const descriptor = whole('datapackage.json', (facts) => jsonOf(dataPackage(publication, facts, site)));
  const packed = [...tables, ...indicators].filter(({ name }) => name.endsWith('.csv'));
  return [
    ...tables,
    ...indicators,
    guide,
    descriptor,
    ...SCHEMAS.map((name) => whole(name, () => jsonOf(jsonSchema(name, site)))),
    whole(DATABASE, () => sqliteOf(publication)),
    whole(ARCHIVE, (facts) =>
      zipFiles(new Map([guide, descriptor, ...packed].map(({ name, make }) => [name, make(facts)]))),
    ),
    whole('catalog.jsonld', (facts) => jsonOf(catalogue(publication, facts, site))),
    whole('manifest.json', (facts) =>
      jsonOf({
        asOf: publication.overview.asOf,
        files: [...facts.values()].map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
      }),
    ),
  ];
}
