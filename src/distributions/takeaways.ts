import { strToU8 } from 'fflate';
import { pathToFile } from '../i18n/path.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Publication } from '../model/publication.ts';
import type { Text } from '../model/text.ts';
import { csvFile } from './file.ts';
import { indicatorJson } from './indicator-json.ts';
import { catalogue } from './catalogue.ts';
import { dataPackage } from './data-package.ts';
import { indicatorXlsx } from './indicator-xlsx.ts';
import { readme } from './readme.ts';
import { sha256 } from './sha256.ts';
import { observationsOf } from './tables/observations.ts';
import { tablesOf } from './tables/tables-of.ts';
import { zipFiles } from './zip-files.ts';

/** A file below `/data/`, with what a page prints beside its link. */
export interface Takeaway {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** Rows without the header, where it has rows. */
  readonly rows?: number;
  /** What it is, without its format and without a full stop. */
  readonly what: Text;
  /** The indicator it is about; null for files about everything. */
  readonly indicator: string | null;
  readonly content: Uint8Array<ArrayBuffer>;
}

export const ARCHIVE = 'growth-ladder-2030.zip';

type Rest = Pick<Takeaway, 'what'> & Partial<Pick<Takeaway, 'rows' | 'indicator'>>;
const takeaway = (name: string, content: Uint8Array, { rows, what, indicator = null }: Rest): Takeaway => ({
  name,
  path: pathToFile(name),
  bytes: content.length,
  ...(rows === undefined ? {} : { rows }),
  what,
  indicator,
  content: new Uint8Array(content),
});

const jsonOf = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);

function ofIndicator(indicator: Indicator, publication: Publication, site: string | undefined): Takeaway[] {
  const csv = csvFile(observationsOf(indicator, publication));
  const json = indicatorJson(indicator, publication);
  const about = { what: indicator.name, indicator: indicator.id, rows: csv.rows };
  return [
    takeaway(csv.name, strToU8(csv.text), about),
    takeaway(`${indicator.id}.xlsx`, indicatorXlsx(indicator, publication, site), about),
    takeaway(json.name, strToU8(json.text), about),
  ];
}

function build(publication: Publication, site: string | undefined): Takeaway[] {
  const whole = tablesOf(publication).map((table) => {
    const { name, text, rows } = csvFile(table);
    return takeaway(name, strToU8(text), { rows, what: table.title });
  });
  const byIndicator = new Map(
    publication.indicators.map((indicator) => [indicator, ofIndicator(indicator, publication, site)]),
  );
  const guide = takeaway('README.txt', strToU8(readme(publication)), {
    what: { ko: '파일 안내', en: 'Guide to the files' },
  });
  const descriptor = takeaway('datapackage.json', jsonOf(dataPackage(publication, site)), {
    what: { ko: '모든 열의 뜻과 형식(데이터 패키지)', en: 'Meaning and type of every column (Data Package)' },
  });
  const catalogued = takeaway(
    'catalog.jsonld',
    jsonOf(catalogue(publication, (indicator) => byIndicator.get(indicator) ?? [], site)),
    { what: { ko: '자료 목록(DCAT-AP)', en: 'Catalogue of the data (DCAT-AP)' } },
  );
  const files = [...whole, ...[...byIndicator.values()].flat()];
  const packed = [guide, descriptor, ...files.filter(({ name }) => name.endsWith('.csv'))];
  const archive = takeaway(ARCHIVE, zipFiles(new Map(packed.map(({ name, content }) => [name, content]))), {
    what: { ko: 'CSV 전체와 안내', en: 'All CSV files with a guide' },
  });
  const listed = [archive, ...files, guide, descriptor, catalogued];
  return [
    ...listed,
    takeaway('manifest.json', jsonOf(manifestOf(listed, publication.overview.asOf)), {
      what: { ko: '모든 파일의 크기와 검사값', en: 'Size and checksum of every file' },
    }),
  ];
}

/** The size and checksum of every file but the list itself. */
const manifestOf = (files: readonly Takeaway[], asOf: string): object => ({
  asOf,
  files: files.map(({ name, path, bytes, content }) => ({ name, path, bytes, sha256: sha256(content) })),
});

const built = new WeakMap<Publication, Map<string | undefined, readonly Takeaway[]>>();

/** Returns every file a reader can take away: everything in one archive first, then the files about everything, then those of each indicator. Built once. */
export function takeaways(publication: Publication, site?: string): readonly Takeaway[] {
  const known = built.get(publication) ?? new Map<string | undefined, readonly Takeaway[]>();
  built.set(publication, known);
  const files = known.get(site) ?? build(publication, site);
  known.set(site, files);
  return files;
}

/** Returns one file by its name. Throws when there is none. */
export function takeawayOf(publication: Publication, name: string, site?: string): Takeaway {
  const file = takeaways(publication, site).find((candidate) => candidate.name === name);
  if (!file) throw new RangeError(`unknown data file: ${name}`);
  return file;
}
