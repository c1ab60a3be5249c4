import { lookupOf } from '../door/lookup.ts';
import { ABOUT, LICENCE, RIGHTS } from '../i18n/files.ts';
import { messagesIn } from '../i18n/messages.ts';
import { addressOf, pathToFile } from '../i18n/path.ts';
import type { Indicator } from '../model/indicator.ts';
import { comparePeriods, spanOf } from '../model/period.ts';
import type { Dataset, Publication } from '../model/publication.ts';
import type { Text } from '../model/text.ts';
import type { FileFact, FileFacts } from './file-facts.ts';
import { tablesOf } from './tables/tables-of.ts';

/** Format in the EU's list of file types and media type of each ending that is a distribution of data. */
const FORMATS: Readonly<Record<string, readonly [format: string, media: string]>> = {
  csv: ['CSV', 'text/csv'],
  json: ['JSON', 'application/json'],
  xlsx: ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  zip: ['ZIP', 'application/zip'],
  sqlite: ['SQLITE', 'application/vnd.sqlite3'],
};

const EU = 'http://publications.europa.eu/resource/authority';
const CONTACT = '../about/#contact';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const texts = (text: Text): object[] => [
  { '@value': text.ko, '@language': 'ko' },
  { '@value': text.en, '@language': 'en' },
];
const typed = (value: string, type: string): object => ({ '@value': value, '@type': `xsd:${type}` });
const resourceOf = (iri: string, type: string, more: object = {}): object => ({ '@id': iri, '@type': type, ...more });

const NAME: Text = { ko: messagesIn('ko').site.name, en: messagesIn('en').site.name };
const PUBLISHER = resourceOf('../about/#publisher', 'foaf:Agent', { 'foaf:name': texts(NAME) });
const CONTACT_POINT = resourceOf(CONTACT, 'vcard:Kind', {
  'vcard:fn': texts(NAME),
  'vcard:hasURL': { '@id': CONTACT },
});
const LANGUAGES = ['KOR', 'ENG'].map((code) => resourceOf(`${EU}/language/${code}`, 'dct:LinguisticSystem'));
const TERMS = {
  'dct:license': resourceOf(LICENCE.path, 'dct:LicenseDocument'),
  'dct:rights': { '@id': '#rights', '@type': 'dct:RightsStatement', 'rdfs:label': texts(RIGHTS) },
};
const THEME = resourceOf(`${EU}/data-theme/ECON`, 'skos:Concept', {
  'skos:prefLabel': [{ '@value': 'Economy and finance', '@language': 'en' }],
});
const TAXONOMY = resourceOf(`${EU}/data-theme`, 'skos:ConceptScheme', {
  'dct:title': [{ '@value': 'Data theme', '@language': 'en' }],
});

function distribution({ name, bytes, sha256, what }: FileFact): object[] {
  const [format, media] = FORMATS[name.slice(name.lastIndexOf('.') + 1)] ?? [];
  if (format === undefined) return [];
  const languages = /^(en|plain)\//.exec(name)?.[1] === 'en' ? LANGUAGES.slice(1) : LANGUAGES;
  return [
    {
      '@id': `#${name}`,
      '@type': 'dcat:Distribution',
      'dct:title': texts({ ko: `${what.ko} ${format} (${name})`, en: `${what.en}, ${format} (${name})` }),
      'dcat:accessURL': resourceOf(name, 'rdfs:Resource'),
      'dcat:downloadURL': resourceOf(name, 'rdfs:Resource'),
      'dct:format': resourceOf(`${EU}/file-type/${format}`, 'dct:MediaTypeOrExtent'),
      'dcat:mediaType': resourceOf(`https://www.iana.org/assignments/media-types/${media}`, 'dct:MediaType'),
      'dct:language': languages,
      ...(format === 'JSON' ? { 'dct:conformsTo': resourceOf('schema/indicator.json', 'dct:Standard') } : {}),
      ...TERMS,
      'dcat:byteSize': typed(String(bytes), 'nonNegativeInteger'),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': resourceOf('spdx:checksumAlgorithm_sha256', 'spdx:ChecksumAlgorithm'),
        'spdx:checksumValue': typed(sha256, 'hexBinary'),
      },
    },
  ];
}

/** First and last day that the figures speak of; nothing when there are none. */
function temporal({ observations }: Indicator): object {
  const periods = observations.filter(({ value }) => value !== null).map(({ period }) => period);
  const last = [...periods].sort(comparePeriods).at(-1);
  const first = periods.map((period) => spanOf(period).start).sort()[0];
  if (first === undefined || last === undefined) return {};
  return {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed(first, 'date'),
      'dcat:endDate': typed(spanOf(last).end, 'date'),
    },
  };
}

/** The dataset of a publisher as a source of ours: where it is offered, else where we name it. */
const source = ({ id, title, landingPage }: Dataset): object =>
  resourceOf(landingPage ?? `./#${id}`, 'dcat:Dataset', { 'dct:title': texts(title), 'dct:description': texts(title) });

interface Described {
  readonly iri: string;
  readonly identifier: string;
  readonly title: Text;
  readonly description: Text;
  readonly pages: readonly string[];
  readonly files: readonly FileFact[];
  readonly more?: object;
}

const dataset = ({ iri, identifier, title, description, pages, files, more }: Described, asOf: string): object => ({
  '@id': iri,
  '@type': 'dcat:Dataset',
  'dct:identifier': identifier,
  'dct:title': texts(title),
  'dct:description': texts(description),
  'dct:publisher': PUBLISHER,
  'dct:creator': PUBLISHER,
  'dcat:contactPoint': CONTACT_POINT,
  'dct:issued': typed(asOf, 'date'),
  'dct:modified': typed(asOf, 'date'),
  'dcat:version': asOf,
  'dct:language': LANGUAGES,
  'dct:spatial': resourceOf(`${EU}/country/KOR`, 'dct:Location'),
  'dct:accessRights': resourceOf(`${EU}/access-right/PUBLIC`, 'dct:RightsStatement'),
  'dcat:theme': THEME,
  'dcat:landingPage': pages.map((page) => resourceOf(page, 'foaf:Document')),
  ...more,
  'dcat:distribution': files.flatMap(distribution),
});

/**
 * Returns the catalogue as DCAT-AP 3 in JSON-LD: all data in one, every table about everything and every indicator as a
 * dataset, each with its files, their sizes and checksums. Addresses are relative to `/data/`; with the address of the
 * site they have a base.
 */
export function catalogue(publication: Publication, facts: FileFacts, site?: string): object {
  const { asOf } = publication.overview;
  const lookup = lookupOf(publication);
  const files = [...facts.values()];
  const whole: Described = {
    iri: '#all',
    identifier: 'growth-ladder-2030',
    title: NAME,
    description: ABOUT,
    pages: ['./', '../en/data/'],
    files: files.filter(({ name }) => /\.(zip|sqlite)$/.test(name)),
  };
  const tables = tablesOf(publication).map(({ name, title, what }): Described => ({
    iri: `#${name}`,
    identifier: name,
    title,
    description: what,
    pages: ['./', '../en/data/'],
    files: files.filter((file) => file.indicator === null && file.name.replace(/^(en|plain)\//, '') === `${name}.csv`),
  }));
  const indicators = publication.indicators.map((indicator): Described => {
    const sources = indicator.datasets.map((id) => source(lookup.datasetOf(id)));
    return {
      iri: `../indicators/${indicator.id}/#dataset`,
      identifier: indicator.id,
      title: indicator.name,
      description: indicator.definition,
      pages: [`../indicators/${indicator.id}/`, `../en/indicators/${indicator.id}/`],
      files: files.filter((file) => file.indicator === indicator.id),
      more: {
        ...temporal(indicator),
        'dcat:keyword': texts(lookup.programmeOf(indicator.programme)),
        ...(sources.length === 0 ? {} : { 'dct:source': sources }),
      },
    };
  });
  return {
    '@context': site === undefined ? CONTEXT : { '@base': addressOf(pathToFile(''), site), ...CONTEXT },
    '@id': '#catalogue',
    '@type': 'dcat:Catalog',
    'dct:title': texts(NAME),
    'dct:description': texts(ABOUT),
    'dct:publisher': PUBLISHER,
    'dct:issued': typed(asOf, 'date'),
    'dct:modified': typed(asOf, 'date'),
    'dct:language': LANGUAGES,
    'dct:spatial': resourceOf(`${EU}/country/KOR`, 'dct:Location'),
    'dcat:themeTaxonomy': TAXONOMY,
    ...TERMS,
    'foaf:homepage': resourceOf('../', 'foaf:Document'),
    'dcat:dataset': [whole, ...tables, ...indicators].map((described) => dataset(described, asOf)),
  };
}
