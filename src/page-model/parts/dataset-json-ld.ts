import type { Indicator } from '../../model/indicator.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo, pathToFile } from '../../i18n/path.ts';

/** What search engines read of a page: schema.org terms as plain data. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Returns an indicator as a schema.org Dataset with its files; addresses are relative to the page. */
export function datasetJsonLd({ overview }: Publication, indicator: Indicator, locale: Locale): JsonLd {
  const file = (extension: string, encodingFormat: string): JsonLd => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: pathToFile(`${indicator.id}.${extension}`),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: indicator.name[locale],
    description: indicator.definition[locale],
    url: pathTo(locale, `/indicators/${indicator.id}/`),
    inLanguage: ['ko', 'en'],
    dateModified: overview.asOf,
    isAccessibleForFree: true,
    spatialCoverage: 'KR',
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: messagesIn(locale).site.name,
      url: pathTo(locale, '/data/'),
    },
    distribution: [
      file('csv', 'text/csv'),
      file('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
      file('json', 'application/json'),
    ],
  };
}
