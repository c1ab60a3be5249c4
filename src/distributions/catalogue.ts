import { pathToFile } from '../i18n/path.ts';
import { comparePeriods, spanOf } from '../model/period.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Publication } from '../model/publication.ts';
import type { Text } from '../model/text.ts';
import { lookupOf } from '../door/lookup.ts';
import { ABOUT, RIGHTS } from './about-files.ts';
import type { FileFact, FileFacts } from './file-facts.ts';

const FORMATS: Readonly<Record<string, readonly [format: string, media: string]>> = {
  csv: ['CSV', 'text/csv'],
  json: ['JSON', 'application/json'],
  xlsx: ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
};

const EU = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const id = (iri: string): object => ({ '@id': iri });
const texts = (text: Text): object[] => [
  { '@value': text.ko, '@language': 'ko' },
  { '@value': text.en, '@language': 'en' },
];
const dayOf = (day: string): object => ({ '@value': day, '@type': 'xsd:date' });
const resourceOf = (iri: string, type: string): object => ({ '@id': iri, '@type': type });

const PUBLISHER = {
  '@id': '../about/#publisher',
  '@type': 'foaf:Agent',
  'foaf:name': texts({ ko: '성장사다리 2030', en: 'Growth Ladder 2030' }),
};

const LANGUAGES = ['KOR', 'ENG'].map((code) => resourceOf(`${EU}/language/${code}`, 'dct:LinguisticSystem'));

function distribution({ name, bytes, sha256 }: FileFact, title: Text): object {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const [format, media] = FORMATS[ending] ?? [];
  if (format === undefined) throw new RangeError(`unknown format of data file: ${name}`);
  return {
    '@id': `#${name}`,
    '@type': 'dcat:Distribution',
    'dct:title': texts({ ko: `${title.ko} ${format}`, en: `${title.en}, ${format}` }),
    'dcat:accessURL': resourceOf(name, 'rdfs:Resource'),
    'dcat:downloadURL': resourceOf(name, 'rdfs:Resource'),
    'dct:format': resourceOf(`${EU}/file-type/${format}`, 'dct:MediaTypeOrExtent'),
    'dcat:mediaType': resourceOf(`https://www.iana.org/assignments/media-types/${media}`, 'dct:MediaType'),
    'dct:language': LANGUAGES,
    'dct:rights': { '@id': '#rights', '@type': 'dct:RightsStatement', 'rdfs:label': texts(RIGHTS) },
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': resourceOf('spdx:checksumAlgorithm_sha256', 'spdx:ChecksumAlgorithm'),
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
}

/** First and last day that the observations speak of; nothing when there are none. */
function temporal({ observations }: Indicator): object {
  const periods = observations.map(({ period }) => period);
  const last = [...periods].sort(comparePeriods).at(-1);
  const first = periods.map((period) => spanOf(period).start).sort()[0];
  if (first === undefined || last === undefined) return {};
  return {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': dayOf(first),
      'dcat:endDate': dayOf(spanOf(last).end),
    },
  };
}

function dataset(indicator: Indicator, publication: Publication, files: readonly FileFact[]): object {
  const lookup = lookupOf(publication);
  const sources = indicator.datasets.flatMap((name) => {
    const { landingPage } = lookup.datasetOf(name);
    return landingPage === null ? [] : [resourceOf(landingPage, 'rdfs:Resource')];
  });
  return {
    '@id': `../indicators/${indicator.id}/#dataset`,
    '@type': 'dcat:Dataset',
    'dct:identifier': indicator.id,
    'dct:title': texts(indicator.name),
    'dct:description': texts(indicator.definition),
    'dct:publisher': PUBLISHER,
    'dct:modified': dayOf(publication.overview.asOf),
    'dct:language': LANGUAGES,
    'dct:spatial': resourceOf(`${EU}/country/KOR`, 'dct:Location'),
    ...temporal(indicator),
    'dcat:theme': resourceOf(`${EU}/data-theme/ECON`, 'http://www.w3.org/2004/02/skos/core#Concept'),
    'dcat:keyword': texts(lookup.programmeOf(indicator.programme)),
    'dcat:landingPage': [
      resourceOf(`../indicators/${indicator.id}/`, 'foaf:Document'),
      resourceOf(`../en/indicators/${indicator.id}/`, 'foaf:Document'),
    ],
    ...(sources.length === 0 ? {} : { 'dct:source': sources }),
    'dcat:distribution': files.map((file) => distribution(file, indicator.name)),
  };
}

/**
 * Returns the catalogue of all indicators as DCAT-AP 3 in JSON-LD: a dataset each, with its files, their sizes and
 * checksums. Addresses are relative to `/data/`; with the address of the site they have a base.
 */
export function catalogue(publication: Publication, facts: FileFacts, site?: string): object {
  const files = [...facts.values()];
  const filesOf = (of: string) => files.filter(({ indicator }) => indicator === of);
  return {
    '@context': site === undefined ? CONTEXT : { '@base': new URL(pathToFile(''), site).href, ...CONTEXT },
    '@id': '#catalogue',
    '@type': 'dcat:Catalog',
    'dct:title': texts({ ko: '성장사다리 2030', en: 'Growth Ladder 2030' }),
    'dct:description': texts(ABOUT),
    'dct:publisher': PUBLISHER,
    'dct:modified': dayOf(publication.overview.asOf),
    'dct:language': LANGUAGES,
    'dct:spatial': resourceOf(`${EU}/country/KOR`, 'dct:Location'),
    'dcat:themeTaxonomy': resourceOf(`${EU}/data-theme`, 'http://www.w3.org/2004/02/skos/core#ConceptScheme'),
    'dct:rights': id('#rights'),
    'foaf:homepage': resourceOf('../', 'foaf:Document'),
    'dcat:dataset': publication.indicators.map((indicator) => dataset(indicator, publication, filesOf(indicator.id))),
  };
}
