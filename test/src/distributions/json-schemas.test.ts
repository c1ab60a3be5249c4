import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { releaseFiles, releaseOf } from '../../../scripts/site/release-files.ts';
import { readPublication } from '../../../src/door/read-publication.ts';
import { indicatorJson } from '../../../src/distributions/indicator-json.ts';
import { jsonSchema, SCHEMAS, type SchemaName } from '../../../src/distributions/json-schemas.ts';

const published = readPublication(resolve('data/published'));
const SITE = 'https://ladder.example/';

/** Reads a schema with Ajv, which is none of ours; it knows no formats, every one of ours has a pattern beside it or is an address. */
function checkOf(name: SchemaName): (content: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  const check = ajv.compile(jsonSchema(name, SITE));
  return (content) => (check(content) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message}`));
}

describe('schema/indicator.json', () => {
  const problemsOf = checkOf('schema/indicator.json');
  const files = published.indicators.map((indicator) => ({
    id: indicator.id,
    content: JSON.parse(indicatorJson(indicator, published).text),
  }));

  it('is kept by the file of every indicator', () => {
    expect(files.flatMap(({ id, content }) => problemsOf(content).map((problem) => `${id}${problem}`))).toEqual([]);
  });

  it('is named by each of them, from where it lies', () => {
    expect(new Set(files.map(({ content }) => content.$schema))).toEqual(new Set(['schema/indicator.json']));
  });

  it('is broken by what the model refuses, not by what is added', () => {
    const [file] = files;
    const changed = (change: object): unknown => ({ ...file?.content, ...change });
    expect(problemsOf(changed({ later: 1 }))).toEqual([]);
    expect(problemsOf(changed({ asOf: 'today', reports: [{}] }))).toMatchInlineSnapshot(`
      [
        "/asOf must match pattern "^\\d{4}-\\d\\d-\\d\\d$"",
        "/reports/0 must have required property 'id'",
        "/reports/0 must have required property 'record'",
        "/reports/0 must have required property 'indicator'",
        "/reports/0 must have required property 'measure'",
        "/reports/0 must have required property 'period'",
        "/reports/0 must have required property 'area'",
        "/reports/0 must have required property 'breakdown'",
        "/reports/0 must have required property 'value'",
        "/reports/0 must have required property 'unit'",
        "/reports/0 must have required property 'kind'",
        "/reports/0 must have required property 'status'",
        "/reports/0 must have required property 'published'",
        "/reports/0 must have required property 'page'",
        "/reports/0 must have required property 'read'",
        "/reports/0 must have required property 'note'",
        "/reports/0 must have required property 'corrected'",
        "/reports/0 must have required property 'unused'",
        "/reports/0 must have required property 'pledge'",
      ]
    `);
  });
});

it('schema/release.json is kept by the manifest of a release and by latest.json', () => {
  const problemsOf = checkOf('schema/release.json');
  const read = (): Uint8Array => new Uint8Array([1]);
  const made = releaseFiles(releaseOf('2026-11-26', SITE, read), read);
  for (const name of ['releases/2026-11-26/manifest.json', 'latest.json'])
    expect([name, problemsOf(JSON.parse(String(made.get(name))))]).toEqual([name, []]);
});

it.each(SCHEMAS)('%s says what it is in both languages, and its address where the site has one', (name) => {
  expect(jsonSchema(name, SITE)).toMatchObject({
    $id: `${SITE}data/${name}`,
    title: expect.stringMatching(/[가-힣].* · [A-Z]/),
  });
  expect(jsonSchema(name)).not.toHaveProperty('$id');
});
