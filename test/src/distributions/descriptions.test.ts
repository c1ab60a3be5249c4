import { resolve } from 'node:path';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPublication } from '../../../src/door/read-publication.ts';
import { LOCALES } from '../../../src/model/text.ts';
import { deskOf } from '../../../src/page-model/desk.ts';
import { datasetJsonLd } from '../../../src/page-model/parts/dataset-json-ld.ts';
import { madeFiles } from './made.ts';
import { publication as sample } from './publication.ts';

const SITE = 'https://ladder.example/';
const { contentOf } = madeFiles(sample, SITE);
const published = readPublication(resolve('data/published'));

type Node = Readonly<Record<string, unknown>>;
const json = (name: string): Node => JSON.parse(strFromU8(contentOf(name)));
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Every node of a JSON-LD document, its parts included. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

/**
 * Constraints of DCAT-AP 3.0 (SEMIC, https://semiceu.github.io/DCAT-AP/releases/3.0.0/): properties that a class must
 * have, those it should have, and the class at the other end of a property. The official shapes say the same in SHACL;
 * they are not in the packages this project uses, so their rules stand here as a table.
 */
const MUST: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'],
  'dcat:Dataset': ['dct:title', 'dct:description'],
  'dcat:Distribution': ['dcat:accessURL'],
  'foaf:Agent': ['foaf:name'],
  'skos:Concept': ['skos:prefLabel'],
  'skos:ConceptScheme': ['dct:title'],
  'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
};
const SHOULD: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': [
    'dct:license',
    'dct:language',
    'dct:modified',
    'dct:issued',
    'dct:spatial',
    'foaf:homepage',
    'dcat:themeTaxonomy',
  ],
  'dcat:Distribution': ['dct:format', 'dct:license', 'dcat:byteSize'],
};
const RANGES: Readonly<Record<string, string>> = {
  'dct:publisher': 'foaf:Agent',
  'dct:creator': 'foaf:Agent',
  'dct:license': 'dct:LicenseDocument',
  'dct:rights': 'dct:RightsStatement',
  'dct:accessRights': 'dct:RightsStatement',
  'dct:language': 'dct:LinguisticSystem',
  'dct:spatial': 'dct:Location',
  'dct:temporal': 'dct:PeriodOfTime',
  'dct:source': 'dcat:Dataset',
  'dct:format': 'dct:MediaTypeOrExtent',
  'dcat:mediaType': 'dct:MediaType',
  'dcat:dataset': 'dcat:Dataset',
  'dcat:distribution': 'dcat:Distribution',
  'dcat:theme': 'skos:Concept',
  'dcat:themeTaxonomy': 'skos:ConceptScheme',
  'dcat:contactPoint': 'vcard:Kind',
  'dcat:landingPage': 'foaf:Document',
  'foaf:homepage': 'foaf:Document',
  'spdx:checksum': 'spdx:Checksum',
};

describe('catalog.jsonld', () => {
  const nodes = nodesIn(json('catalog.jsonld'));

  it('has what DCAT-AP demands and recommends of each class', () => {
    const missing = nodes.flatMap((node) =>
      list(node['@type']).flatMap((type) =>
        [...(MUST[String(type)] ?? []), ...(SHOULD[String(type)] ?? [])]
          .filter((property) => list(node[property]).length === 0)
          .map((property) => `${type} ${node['@id']} lacks ${property}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('points with each property at the class DCAT-AP names', () => {
    const wrong = nodes.flatMap((node) =>
      Object.entries(RANGES).flatMap(([property, range]) =>
        list(node[property])
          .filter((value) => !isNode(value) || value['@type'] !== range)
          .map(() => `${node['@id']} ${property} is no ${range}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('lists all data, every table and every indicator, and every file of data once', () => {
    const datasets = list(json('catalog.jsonld')['dcat:dataset']).filter(isNode);
    expect(datasets.map((node) => node['dct:identifier'])).toEqual([
      'growth-ladder-2030',
      ...['all-observations', 'pledges', 'steps', 'expected', 'targets', 'indicators', 'reports', 'figure-reports'],
      ...['revisions', 'contradictions', 'discrepancies', 'track-record', 'codes'],
      ...sample.indicators.map(({ id }) => id),
    ]);
    const files = datasets
      .flatMap((node) => list(node['dcat:distribution']))
      .filter(isNode)
      .map((node) => node['@id']);
    expect(new Set(files).size).toBe(files.length);
  });
});

describe('datapackage.json', () => {
  const descriptor = json('datapackage.json');
  const resources = list(descriptor['resources']).filter(isNode);

  /** Rules of Data Package 2.0 and Table Schema 2.0 (https://datapackage.org/standard/) that the descriptor must keep. */
  it('keeps the rules of the standard', () => {
    expect(descriptor['$schema']).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor['name']).toMatch(/^[a-z0-9._-]+$/);
    expect(descriptor['created']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(descriptor['licenses']).toEqual([
      { name: 'CC-BY-4.0', title: expect.any(String), path: expect.stringMatching(/^https:/) },
    ]);
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path, hash, schema } of resources) {
      expect(name, String(name)).toMatch(/^[a-z0-9._-]+$/);
      expect(path).not.toMatch(/^\/|\.\./);
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      const fields = isNode(schema) ? list(schema['fields']).filter(isNode) : [];
      const columns = fields.map((field) => field['name']);
      expect(new Set(columns).size, String(name)).toBe(columns.length);
      expect(fields.filter(({ type }) => !/^(string|number|integer|boolean|date)$/.test(String(type)))).toEqual([]);
      for (const key of isNode(schema) ? list(schema['primaryKey']) : []) expect(columns).toContain(key);
      for (const key of isNode(schema) ? list(schema['foreignKeys']).filter(isNode) : []) {
        const { reference } = key;
        expect(list(key['fields']).every((field) => columns.includes(field))).toBe(true);
        expect(names).toContain(isNode(reference) ? reference['resource'] : null);
      }
    }
  });

  it('gives a column the same type in every resource', () => {
    const types = new Map<unknown, unknown>();
    for (const { schema } of resources)
      for (const { name, type } of isNode(schema) ? list(schema['fields']).filter(isNode) : []) {
        expect([name, types.get(name) ?? type]).toEqual([name, type]);
        types.set(name, type);
      }
  });
});

describe('datasetJsonLd', () => {
  /** What Google requires and recommends of a Dataset (developers.google.com/search/docs/appearance/structured-data/dataset). */
  it.each(LOCALES)('says in %s what Google reads of every indicator, at absolute addresses', (locale) => {
    const desk = deskOf(published, locale);
    for (const indicator of published.indicators) {
      const data = datasetJsonLd(desk, indicator, SITE);
      expect(String(data['description']).length, indicator.id).toBeGreaterThanOrEqual(50);
      expect(String(data['description']).length, indicator.id).toBeLessThanOrEqual(5000);
      for (const property of ['name', 'license', 'creator', 'identifier', 'variableMeasured', 'spatialCoverage'])
        expect(data, `${indicator.id} ${property}`).toHaveProperty(property);
      const addresses = nodesIn(data).flatMap(({ url, contentUrl, license }) =>
        [url, contentUrl, license].filter(Boolean),
      );
      expect(addresses.filter((address) => !String(address).startsWith('https://'))).toEqual([]);
      if (indicator.observations.some(({ value }) => value !== null))
        expect(data['temporalCoverage']).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    }
  });

  it('offers the CSV of the indicator', () => {
    const [indicator] = published.indicators;
    const data = indicator && datasetJsonLd(deskOf(published, 'en'), indicator, SITE);
    expect(
      list(data?.['distribution'])
        .filter(isNode)
        .map(({ contentUrl }) => contentUrl),
    ).toContain(`${SITE}data/en/${indicator?.id}.csv`);
  });
});
