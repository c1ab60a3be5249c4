import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { wordFinding } from '../../../src/i18n/word-reasons.ts';
import { DATASETS } from '../../../scripts/datasets/index.ts';
import { readCodelists } from '../../../scripts/editorial/read-codelists.ts';
import { formatProblem, type Problem } from '../../../scripts/terms/problem.ts';
import { readDatasets } from '../../../scripts/source/read-datasets.ts';
import { AS_OF, DATA, newestFile } from '../../committed-data.ts';

const LEDGER = newestFile('published-figures', 'reports');
const CORRECTIONS = 'source/published-figures/corrections.yaml';
const { codes: lists } = await readCodelists(DATA);
const reading = await readDatasets(DATASETS, { root: DATA, asOf: AS_OF, lists });

test('the received files have no problem, and every record of them is accounted for', () => {
  expect(reading.problems.map(formatProblem)).toEqual([]);
  expect(reading.quarantined).toEqual([]);
  for (const { file, read, header, blank, accepted, excluded, quarantined } of reading.accounts) {
    const left = excluded.reduce((sum, { rows }) => sum + rows, 0);
    expect(header + blank + accepted + left + quarantined, file).toBe(read);
    expect(accepted, file).toBeGreaterThan(0);
  }
});

test('what the files say wrong or leave out is found and not repaired', () => {
  const findings = reading.accounts.flatMap(({ dataset, table, findings: found }) =>
    found
      .filter(({ check }) => check !== 'freshness')
      .map((finding) => `${dataset}/${table}:${finding.record ?? ''} ${wordFinding(finding, 'en').text}`),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      "customs-exports-330499/item: No rows for May 2023.",
      "venture-investment/sector:7 전기·기계·장비: the cumulative value 5,255 of 2021 is below 11,438 of Jan–Sep 2021.",
      "venture-investment/sector:1 H1 2020: the sectors add up to 32,245, which is 535 more than the total of 31,710.",
      "venture-investment/sector:5 H1 2021: the sectors add up to 64,904, which is 821 less than the total of 65,725.",
      "venture-investment/sector:7 2021: the sectors add up to 149,371, which is 10,000 less than the total of 159,371.",
      "trade-by-firm-size/trade: No rows of 기업수 from Q1 2018 to Q4 2023.",
    ]
  `);
});

test('months that count from zero, quarters that look like months and a misspelt column are read as what they are', () => {
  const { 'venture-investment': venture, 'trade-by-firm-size': trade, 'sme-profile': profile } = reading.tables;
  expect(venture.quarter[0]).toMatchObject({ period: '2020-H1', invested: 31_710, fundsAmount: 22_432 });
  expect(venture.quarter.at(-1)).toMatchObject({ period: '2026-H1', companies: null, funds: null });
  expect(trade.trade.find(({ item, value }) => item === 'T10' && value === 62_716)?.period).toBe('2015-Q4');
  expect(profile.profile.find(({ title, year }) => title === '매출액' && year === '2023')).toMatchObject({
    unit: '억원',
    total: 73_591_237,
    sme: 33_012_545,
    corrected: ['unit_label_in_file'],
  });
  expect(profile.profile[0]).toMatchObject({ total: null, sme: 6_889_994 });
});

test('the countries of the customs rows add up to the lines in every month, of which one is without lines', () => {
  const { item, country } = reading.tables['customs-exports-330499'];
  const months = new Set(item.map(({ month }) => month));
  const all = new Set(country.map(({ month }) => month));
  expect([...all].filter((month) => !months.has(month))).toEqual(['2023-05']);
  expect(country.filter(({ month }) => month === '2023-05').reduce((sum, { exportsUsd }) => sum + exportsUsd, 0)).toBe(
    609_699_847,
  );
});

/** Reads a copy of the data folder after a change to it. */
async function readChanged(change: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  try {
    await cp(join(DATA, 'source'), join(folder, 'source'), { recursive: true });
    await change(folder);
    return await readDatasets(DATASETS, { root: folder, asOf: AS_OF, lists });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const tell = (problem: Problem): string => formatProblem(problem).replace(/[0-9a-f]{64}/g, '…');

async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(path, after);
}

test('a malformed cell, a missing column, an unknown code, a repeated key and other bytes are told in one run', async () => {
  let last = 0;
  const { problems } = await readChanged(async (folder) => {
    const source = join(folder, 'source');
    await edit(
      join(source, 'customs-exports-330499/item/2026-08.csv'),
      '2020-01,3304991000,기초화장용 제품류,210669873',
      '2020-01,3304991000,기초화장용 제품류,21O669873',
    );
    await edit(join(source, 'customs-exports-330499/country/2026-08.csv'), '2020-01,CN,', '2020-01,XX,');
    await edit(join(source, 'sme-profile/2023.csv'), /^((?:[^,]*,){4})[^,]*,/gm, '$1');
    const ledger = join(folder, LEDGER);
    const [, first = '', ...rest] = (await readFile(ledger, 'utf8')).split('\n');
    last = rest.length + 2;
    await edit(ledger, /$/, `${first}\n`);
    await writeFile(join(source, 'trade-by-firm-size/2025-Q4.json'), Buffer.from([0x5b, 0xff, 0x5d]));
  });
  const told = problems.map(tell);
  const [repeated, ...others] = told.filter((problem) => !problem.includes('sha256'));
  expect(repeated).toContain(
    `data/${LEDGER}:${last} expected a row with a key of its own, got the key of record 2 again: `,
  );
  expect(others.join('\n')).toMatchInlineSnapshot(`
    "data/source/customs-exports-330499/item/2026-08.csv:2 [exports_usd] expected a whole number ≥ 0, got "21O669873"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.
    data/source/customs-exports-330499/country/2026-08.csv:3 [country_code] expected a code of data/codelist/country.csv, got "XX"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.
    data/source/sme-profile/2023.csv:1 [total] expected this column, got no such column
      → Receive the file again; if the publisher dropped the column, change the contract in scripts/datasets.
    data/source/trade-by-firm-size/2025-Q4.json expected UTF-8 text, got bytes that are none in line 1
      → Receive the file again, or declare the encoding that the bytes have, in dataset.yaml."
  `);
  expect(told.filter((problem) => problem.includes('sha256'))).toHaveLength(5);
});

test('a folder without a contract, a file or a dataset without a description stop the run', async () => {
  const { problems } = await readChanged(async (folder) => {
    await cp(join(folder, 'source/sme-profile'), join(folder, 'source/new-survey'), { recursive: true });
    await rm(join(folder, 'source/trade-by-firm-size/dataset.yaml'));
    await writeFile(join(folder, 'source/customs-exports-330499/item/2026-09.csv'), '');
    await edit(join(folder, 'source/venture-investment/dataset.yaml'), 'cadence: quarterly', 'cadence: sometimes');
  });
  expect(problems.map(tell).join('\n')).toMatchInlineSnapshot(`
    "data/source/new-survey expected a dataset with a contract, got none
      → Write its contract in scripts/datasets/new-survey.ts and name it in scripts/datasets/index.ts.
    data/source/customs-exports-330499/item/2026-09.csv expected a file that dataset.yaml names, got none such
      → Enter it under the distributions of its table, with the period it describes, the day it was received and its sha256.
    data/source/venture-investment/dataset.yaml [cadence] expected one of "monthly"|"quarterly"|"yearly"|"irregular", got "sometimes"
      → What each field means stands in scripts/source/description.ts.
    data/source/trade-by-firm-size/dataset.yaml expected a file, got none
      → Restore or write it. What each field means stands in scripts/source/description.ts."
  `);
});

test('a dataset that nothing was received of yet has no rows, is not published and stops nothing', async () => {
  const { problems, tables, datasets, accounts } = await readChanged(async (folder) => {
    const source = join(folder, 'source/sme-profile');
    await edit(join(source, 'dataset.yaml'), /distributions:[^]*$/, 'distributions: []\n');
    await rm(join(source, '2023.csv'));
    await rm(join(source, 'corrections.yaml'));
  });
  expect(problems).toEqual([]);
  expect(tables['sme-profile']).toEqual({ profile: [] });
  expect([...datasets, ...accounts].map((one) => ('id' in one ? one.id : one.dataset))).not.toContain('sme-profile');
});

/** Adds a row to the ledger like its first observation, with other cells. */
const addReport = async (
  folder: string,
  ...changes: ReadonlyArray<Readonly<Record<string, string>>>
): Promise<void> => {
  const path = join(folder, LEDGER);
  const text = await readFile(path, 'utf8');
  const [header = [], ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
  const like = rows.find((row) => row[header.indexOf('kind')] === 'observation') ?? [];
  const added = changes.map((change, i) =>
    header.map((name, at) => change[name] ?? (name === 'url' ? `https://example.org/${i}` : (like[at] ?? ''))),
  );
  await writeFile(path, `${text}${Papa.unparse(added, { newline: '\n' })}\n`);
};

const TALLY = {
  indicator: 'added-up',
  measure: 'cumulative',
  unit: 'factories',
  breakdown: '',
  status: 'A',
  area: 'KR',
};
const CONFIRMED = `confirmed:
  - doubt: negative
    match: { indicator: added-up, value: '-36000' }
    reason: { ko: 이유, en: reason }
    decided: '2026-11-22'
`;

test('a report that can hardly be is set aside and stops the run until an editor confirms it', async () => {
  const negative = { ...TALLY, measure: 'flow', period: '2024', value: '-36000', published: '2025-02-01' };
  const told = async (corrections: string) => {
    const { problems, accounts, tables } = await readChanged(async (folder) => {
      await addReport(folder, negative);
      if (corrections === '') return;
      await edit(join(folder, CORRECTIONS), /^corrections:/m, `${corrections}corrections:`);
    });
    const account = accounts.find(({ dataset }) => dataset === 'published-figures');
    return {
      problems: problems.map(tell).filter((problem) => !problem.includes('sha256')),
      rows: tables['published-figures'].reports.filter(({ indicator }) => indicator === 'added-up').length,
      quarantined: account?.quarantined,
      confirmed: account?.findings.filter(({ check }) => check === 'confirmed').length,
    };
  };
  const held = await told('');
  expect(held).toMatchObject({ rows: 0, quarantined: 1, confirmed: 0 });
  expect(held.problems.map((problem) => problem.replace(/:\d+ /, ': '))).toEqual([
    `data/${LEDGER}: [value] expected a figure of 0 or more, got "-36000"\n  → Correct the row, or confirm it with its reason under confirmed in corrections.yaml (doubt: negative).`,
  ]);
  expect(await told(CONFIRMED)).toEqual({ problems: [], rows: 1, quarantined: 0, confirmed: 1 });
  expect((await told(CONFIRMED.replace('-36000', '-1'))).problems.at(-1)).toMatch(
    /corrections\.yaml \[confirmed\] expected a row that raises the doubt negative, where .*got no such row/,
  );
});

test('two stray quotes in the ledger swallow no row without a word', async () => {
  const plain = { ...TALLY, measure: 'flow', publisher: 'a paper', citation: 'a page', note: '', published: '' };
  const years = Array.from({ length: 12 }, (_, i) => ({ ...plain, period: String(2010 + i), value: '7' }));
  const { problems } = await readChanged(async (folder) => {
    await addReport(folder, ...years);
    const path = join(folder, LEDGER);
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    for (const at of [lines.length - 12, lines.length - 1]) lines[at] = lines[at]?.replace(/,,(\w+)$/, ',",$1') ?? '';
    await writeFile(path, `${lines.join('\n')}\n`);
  });
  expect(problems.map(tell).find((problem) => !problem.includes('sha256'))).toMatch(
    /:\d+ expected a record on one line, got a cell of 12 lines under "note"\n {2}→ Look for a quote that swallowed/,
  );
});
