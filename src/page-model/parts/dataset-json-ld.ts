import { nameIn } from '../../distributions/file-names.ts';
import { ABOUT, LICENCE } from '../../i18n/files.ts';
import { addressOf, pathToFile } from '../../i18n/path.ts';
import type { Indicator } from '../../model/indicator.ts';
import { comparePeriods, spanOf } from '../../model/period.ts';
import type { Desk } from '../desk.ts';
import { SITE_ORIGIN } from './site-origin.ts';

/** What search engines read of a page: schema.org terms as plain data. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Google reads no description shorter than this, and none longer. */
const SHORTEST = 50;
const LONGEST = 5000;

/** Says what an indicator is of: its definition, and what it counts where the definition alone is too short. */
function descriptionOf(desk: Desk, { definition, counts, countsNot }: Indicator): string {
  const parts = [definition, counts, countsNot, ABOUT].map(desk.text);
  const enough = parts.findIndex((_, at) => parts.slice(0, at + 1).join(' ').length >= SHORTEST);
  return parts
    .slice(0, Math.max(2, enough + 1))
    .join(' ')
    .slice(0, LONGEST);
}

/** First and last day the figures speak of, as schema.org writes an interval; nothing without figures. */
function coverageOf({ observations }: Indicator): JsonLd {
  const periods = observations.filter(({ value }) => value !== null).map(({ period }) => period);
  const last = periods.toSorted(comparePeriods).at(-1);
  const first = periods.map((period) => spanOf(period).start).toSorted()[0];
  return first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${spanOf(last).end}` };
}

/** Returns an indicator as a schema.org Dataset with its files, as Google documents it; addresses are absolute where the site has one. */
export function datasetJsonLd(desk: Desk, indicator: Indicator, site: string | undefined = SITE_ORIGIN): JsonLd {
  const absolute = (path: string): string => addressOf(path, site);
  const organisation = { '@type': 'Organization', name: desk.words.site.name, url: absolute(desk.link('/')) };
  const file = (name: string, encodingFormat: string): JsonLd => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absolute(pathToFile(name)),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${absolute(desk.link(`/indicators/${indicator.id}/`))}#dataset`,
    name: desk.text(indicator.name),
    description: descriptionOf(desk, indicator),
    url: absolute(desk.link(`/indicators/${indicator.id}/`)),
    identifier: indicator.id,
    inLanguage: ['ko', 'en'],
    license: LICENCE.path,
    creator: organisation,
    publisher: organisation,
    datePublished: desk.publication.overview.asOf,
    dateModified: desk.publication.overview.asOf,
    version: desk.publication.overview.asOf,
    isAccessibleForFree: true,
    ...coverageOf(indicator),
    spatialCoverage: { '@type': 'Place', name: desk.areaName('KR') },
    keywords: [desk.text(desk.programmeOf(indicator.programme)), desk.text(indicator.name)],
    variableMeasured: {
      '@type': 'PropertyValue',
      name: desk.text(indicator.name),
      unitText: desk.unitName(indicator.unit),
    },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: desk.words.site.name,
      url: absolute(desk.link('/data/')),
    },
    distribution: [
      file(nameIn(desk.locale, `${indicator.id}.csv`), 'text/csv'),
      file(
        nameIn(desk.locale, `${indicator.id}.xlsx`),
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ),
      file(`${indicator.id}.json`, 'application/json'),
    ],
  };
}
