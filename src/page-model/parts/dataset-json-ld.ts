import type { Desk } from '../desk.ts';
import type { Indicator } from '../../model/indicator.ts';
import { pathToFile } from '../../i18n/path.ts';

/** What search engines read of a page: schema.org terms as plain data. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Returns an indicator as a schema.org Dataset with its files; addresses are relative to the page. */
export function datasetJsonLd(desk: Desk, indicator: Indicator): JsonLd {
  const file = (extension: string, encodingFormat: string): JsonLd => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: pathToFile(`${indicator.id}.${extension}`),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: desk.text(indicator.name),
    description: desk.text(indicator.definition),
    url: desk.link(`/indicators/${indicator.id}/`),
    inLanguage: ['ko', 'en'],
    dateModified: desk.publication.overview.asOf,
    isAccessibleForFree: true,
    spatialCoverage: 'KR',
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: desk.words.site.name,
      url: desk.link('/data/'),
    },
    distribution: [
      file('csv', 'text/csv'),
      file('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
      file('json', 'application/json'),
    ],
  };
}
