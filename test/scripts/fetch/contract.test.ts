import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATASETS } from '../../../scripts/datasets/index.ts';
import { readCodelists } from '../../../scripts/editorial/read-codelists.ts';
import { RECIPES } from '../../../scripts/fetch/recipes/index.ts';
import { runFetch } from '../../../scripts/fetch/run-fetch.ts';
import { formatProblem } from '../../../scripts/terms/problem.ts';
import { readDatasets } from '../../../scripts/source/read-datasets.ts';
import { customsXml, itemRows, playCustoms } from './replay/customs.ts';
import { playKosis } from './replay/kosis.ts';
import { makeProject, serveReplay, type Scene } from './replay/serve-replay.ts';

const KEY = 'TestKey+0123456789/abcdefghij==';

/** Adds September 2026 to the items, and a revised vintage to the rows of KOSIS. */
function play(url: URL): Scene {
  if (url.hostname === 'kosis.kr') return { body: String(playKosis(url).body).replaceAll('2026-02-07', '2026-08-07') };
  const scene = playCustoms(url);
  if (url.searchParams.get('strtYymm') !== '202601' || url.searchParams.has('cntyCd')) return scene;
  const september = {
    year: '2026.09',
    hsCode: '3304991000',
    statKor: '기초화장용 제품류',
    expDlr: '7',
    expWgt: '1',
    impDlr: '5',
    impWgt: '1',
  };
  return { ...scene, body: customsXml([...itemRows(url), september], 'hsCode') };
}

test('what was fetched passes the contract of the file it replaces', async () => {
  const root = await makeProject(DATASETS.map(({ id }) => id));
  await cp(join(import.meta.dirname, '../../../data/codelist'), join(root, 'data/codelist'), { recursive: true });
  const { edge } = await serveReplay(play, { root, env: { DATA_GO_KR_KEY: KEY, KOSIS_KEY: KEY } });
  for (const dataset of ['customs-exports-330499', 'trade-by-firm-size'])
    expect(await runFetch([dataset, '--to', '2026-09'], RECIPES, edge)).toBe(0);
  const { codes } = await readCodelists(join(root, 'data'));
  const { tables, accounts, problems } = await readDatasets(DATASETS, {
    root: join(root, 'data'),
    asOf: '2026-11-22',
    lists: codes,
  });
  expect(problems.map(formatProblem)).toEqual([]);
  expect(tables['customs-exports-330499'].item.at(-1)).toMatchObject({ month: '2026-09', exportsUsd: 7 });
  const fetched = accounts
    .filter(({ file }) => /retrieved|2026-09/.test(file))
    .map(({ file, accepted, quarantined }) => ({ file, accepted, quarantined }));
  expect(fetched).toMatchInlineSnapshot(`
    [
      {
        "accepted": 317,
        "file": "item/2026-09.csv",
        "quarantined": 0,
      },
      {
        "accepted": 790,
        "file": "country/2026-08.retrieved-2026-09-20.csv",
        "quarantined": 0,
      },
      {
        "accepted": 32,
        "file": "2025-Q4.retrieved-2026-09-20.json",
        "quarantined": 0,
      },
    ]
  `);
});
