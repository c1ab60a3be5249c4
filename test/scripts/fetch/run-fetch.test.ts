import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { hash } from '../../../scripts/fetch/land-files.ts';
import { RECIPES } from '../../../scripts/fetch/recipes/index.ts';
import { runFetch } from '../../../scripts/fetch/run-fetch.ts';
import { COUNTRY_FILE, customsXml, ITEM_FILE, itemRows, playCustoms } from './replay/customs.ts';
import { playKosis } from './replay/kosis.ts';
import { describeDataset, makeProject, readAnswer, readTree, serveReplay, type Play } from './replay/serve-replay.ts';

const KEY = 'TestKey+0123456789/abcdefghij==';
const env = { DATA_GO_KR_KEY: encodeURIComponent(KEY), KOSIS_KEY: KEY };
const CUSTOMS = 'customs-exports-330499';

async function prepare(play: Play, datasets: readonly string[], options: Parameters<typeof serveReplay>[1] = {}) {
  const root = await makeProject(datasets);
  const replay = await serveReplay(play, { root, env, ...options });
  return {
    root,
    ...replay,
    run: (...args: string[]) => runFetch(args, RECIPES, replay.edge),
    before: await readTree(root),
  };
}

/** The months of a CSV, without those named. */
const without = (csv: string, month: string): string =>
  csv
    .split('\n')
    .filter((line) => !line.startsWith(month))
    .join('\n');

/** Answers with September 2026 as well, a month the committed files do not have. */
function playSeptember(url: URL): ReturnType<Play> {
  const scene = playCustoms(url);
  if (url.pathname.endsWith('/getNitemtradeList') || url.searchParams.get('strtYymm') !== '202601') return scene;
  const september = {
    year: '2026.09',
    hsCode: '3304991000',
    statKor: '기초화장용 제품류',
    expDlr: '7',
    expWgt: '-1',
    impDlr: '5',
    impWgt: '1',
  };
  return { ...scene, body: customsXml([...itemRows(url), september], 'hsCode') };
}

describe('npm run fetch -- customs-exports-330499', () => {
  test('joins seven years into the committed file to the byte, and says that nothing is new', async () => {
    const { run, stdout, requests, root } = await prepare(playCustoms, [CUSTOMS]);
    expect(await run(CUSTOMS)).toBe(0);
    expect(stdout()).toContain(
      `item: nothing new; the service still says what data/source/${CUSTOMS}/${ITEM_FILE} says`,
    );
    const items = requests.filter((url) => url.pathname.endsWith('/getItemtradeList'));
    expect(items, 'one year a query, each asked once').toHaveLength(7);
    expect(requests).toHaveLength(7 + 9 * 7);
    expect(items[0]?.search).toBe(`?strtYymm=202001&endYymm=202012&hsSgn=330499&serviceKey=${encodeURIComponent(KEY)}`);
    expect(
      await readFile(join(root, 'data/source', CUSTOMS, COUNTRY_FILE), 'utf8'),
      'the earlier file stays',
    ).toContain('2023-05,US');
  });

  test('leaves out by country the month for which the total is missing, and says so', async () => {
    const { run, stdout, root } = await prepare(playCustoms, [CUSTOMS]);
    await run(CUSTOMS);
    const files = await readTree(join(root, 'data/source', CUSTOMS));
    const committed = files[COUNTRY_FILE] ?? '';
    expect(files['country/2026-08.retrieved-2026-09-20.csv']).toBe(without(committed, '2023-05'));
    expect(
      stdout()
        .split('country: ')[1]
        ?.replace(/[0-9a-f]{64}/, '<sha256>'),
    ).toMatchInlineSnapshot(`
      "data/source/customs-exports-330499/country/2026-08.retrieved-2026-09-20.csv
        790 rows to 2026-08, 70 left out by rule grand-total
        sha256 <sha256>
        not in it: 2023-05 (no total of all countries, so the rest (OTHER) cannot be computed)
      Next: npm run data, read the difference of the public numbers, and check public_copy and licence in dataset.yaml.
      "
    `);
  });

  test('lands a new month as a new file with the hashes of what was received', async () => {
    const { run, root, stdout } = await prepare(playSeptember, [CUSTOMS]);
    expect(await run(CUSTOMS, '--to', '2026-09')).toBe(0);
    const files = await readTree(join(root, 'data/source', CUSTOMS));
    expect(files['item/2026-09.csv']).toBe(`${files[ITEM_FILE]}2026-09,3304991000,기초화장용 제품류,7,-1,5,1\n`);
    const provenance = JSON.parse(files['item/2026-09.csv.provenance.json'] ?? '') as { answers: { sha256: string }[] };
    expect(provenance.answers).toHaveLength(7);
    const zip = unzipSync(await readFile(join(root, 'data/source', CUSTOMS, 'item/2026-09.csv.answers.zip')));
    expect(Object.keys(zip).slice(0, 2)).toEqual(['001 330499 2020.xml', '002 330499 2021.xml']);
    expect(Object.values(zip).map(hash), 'the answers as received').toEqual(
      provenance.answers.map(({ sha256 }) => sha256),
    );
    expect({ ...provenance, answers: provenance.answers.slice(-1) }).toMatchInlineSnapshot(`
      {
        "answers": [
          {
            "bytes": 6841,
            "name": "330499 2026",
            "parameters": {
              "endYymm": "202609",
              "hsSgn": "330499",
              "strtYymm": "202601",
            },
            "path": "/1220000/Itemtrade/getItemtradeList",
            "retrieved": "2026-09-20",
            "rows": 34,
            "sha256": "fd416c04605717212139e2e25556919465edd0ab410589ec2aa2a970a3125fc4",
          },
        ],
        "asked": {
          "from": "2020-01",
          "to": "2026-09",
        },
        "dataset": "customs-exports-330499",
        "excluded": [
          {
            "rows": 7,
            "rule": "grand-total",
          },
        ],
        "file": "item/2026-09.csv",
        "gaps": [
          {
            "period": "2023-05",
            "reason": "no row in the answer",
          },
        ],
        "method": "One answer a year; the ten-digit lines as received, in order of month and code; grand totals left out.",
        "retrieved": "2026-09-20",
        "rows": 317,
        "service": "apis.data.go.kr",
        "sha256": "f148190f118705db35c945146c998e296bc7636d4c002ab39e2619ec0e1c97dd",
        "table": "item",
      }
    `);
    expect(files['dataset.yaml']).toContain('file: item/2026-09.csv');
    expect(stdout()).toContain('not in it: 2023-05 (no row in the answer)');
  });

  test('goes on where it was interrupted: years already received are not asked for again', async () => {
    let broken = true;
    const { run, requests, root, before, stderr } = await prepare(
      (url) => (broken && url.searchParams.get('strtYymm') === '202401' ? { status: 500 } : playCustoms(url)),
      [CUSTOMS],
    );
    expect(await run(CUSTOMS)).toBe(1);
    expect(stderr()).toContain('the customs service has trouble of its own (HTTP 500)');
    const kept = Object.keys(await readTree(join(root, 'node_modules')));
    expect(kept).toHaveLength(4);
    expect(await readTree(join(root, 'data'))).toEqual(
      Object.fromEntries(Object.entries(before).map(([path, text]) => [path.replace('data/', ''), text])),
    );
    broken = false;
    const asked = requests.length;
    expect(await run(CUSTOMS)).toBe(0);
    expect(
      requests
        .slice(asked)
        .filter((url) => !url.searchParams.has('cntyCd'))
        .map((url) => url.searchParams.get('strtYymm')),
    ).toEqual(['202401', '202501', '202601']);
    expect(
      Object.keys(await readTree(root)).filter((file) => file.startsWith('node_modules')),
      'parts are cleared once they have landed',
    ).toEqual([]);
  });

  test('asks again for a part that is older than three days', async () => {
    let day = '2026-09-20';
    let broken = true;
    const { run, requests } = await prepare(
      (url) => (broken && url.searchParams.get('strtYymm') === '202101' ? { status: 404 } : playCustoms(url)),
      [CUSTOMS],
      { now: () => new Date(`${day}T00:00:00Z`) },
    );
    await run(CUSTOMS);
    day = '2026-09-24';
    broken = false;
    const asked = requests.length;
    await run(CUSTOMS);
    expect(requests[asked]?.searchParams.get('strtYymm')).toBe('202001');
  });

  test('forgets answers that contradict each other, so that the next run asks anew', async () => {
    let wrong = true;
    const { run, requests, stderr } = await prepare(
      (url) =>
        wrong ? { body: String(playCustoms(url).body).replace(/(총계.*?<impDlr>)\d+/, '$11') } : playCustoms(url),
      [CUSTOMS],
    );
    expect(await run(CUSTOMS)).toBe(1);
    expect(stderr()).toMatch(
      /the answer for 330499 2020 does not add up: impDlr of its rows is \d+, its grand total says "1"/,
    );
    wrong = false;
    const asked = requests.length;
    expect(await run(CUSTOMS)).toBe(0);
    expect(requests.length - asked).toBe(7 + 9 * 7);
  });

  test('an empty answer is not zero: a year without rows is a gap, and nothing at all stops the run', async () => {
    const empty = { body: await readAnswer('no-data.xml') };
    const gap = await prepare(
      (url) => (url.searchParams.get('strtYymm') === '202101' ? empty : playCustoms(url)),
      [CUSTOMS],
    );
    expect(await gap.run(CUSTOMS)).toBe(0);
    expect(gap.stdout()).toContain(
      'not in it: 2021-01, 2021-02, 2021-03, 2021-04, 2021-05, 2021-06, 2021-07, 2021-08, 2021-09, 2021-10, 2021-11, 2021-12, 2023-05 (no row in the answer)',
    );
    const files = await readTree(join(gap.root, 'data/source', CUSTOMS));
    expect(files['item/2026-08.retrieved-2026-09-20.csv']).not.toContain('2021-');

    const nothing = await prepare(() => empty, [CUSTOMS]);
    expect(await nothing.run(CUSTOMS)).toBe(1);
    expect(nothing.stderr()).toContain(
      'the customs service has no month of 330499 between 2020-01 and 2026-08\n  → An empty answer is not zero: nothing was written.',
    );
    expect(await readTree(nothing.root)).toEqual(nothing.before);
  });

  test('refuses partners that exceed the total', async () => {
    const { run, stderr, root, before } = await prepare(
      (url) =>
        url.searchParams.get('cntyCd') === 'US'
          ? {
              body: String(playCustoms(url).body)
                .replace(/<expDlr>\d+/g, '<expDlr>99999999999')
                .replace(/<item><year>총계.*?<\/item>/, ''),
            }
          : playCustoms(url),
      [CUSTOMS],
    );
    expect(await run(CUSTOMS)).toBe(1);
    expect(stderr()).toContain('in 2020-01 the nine partners together exceed the total of all countries');
    expect((await readTree(root))[`data/source/${CUSTOMS}/dataset.yaml`]).toBe(
      before[`data/source/${CUSTOMS}/dataset.yaml`],
    );
  });
});

describe('npm run fetch for KOSIS', () => {
  test('trade-by-firm-size joins a query for each year into one array of untouched rows', async () => {
    const { run, requests, root, stdout } = await prepare(playKosis, ['trade-by-firm-size']);
    const folder = join(root, 'data/source/trade-by-firm-size');
    expect(await run('trade-by-firm-size')).toBe(0);
    expect(requests).toHaveLength(12);
    expect(stdout()).toContain('32 rows to 2025-Q4, 32 left out by rule single-partner');
    expect(requests[0]?.href).toMatchInlineSnapshot(
      `"https://kosis.kr/openapi/Param/statisticsParameterData.do?method=getList&orgId=101&tblId=DT_1TEC_P227&itmId=T10+T20&objL1=01&objL2=ALL&objL3=ALL&objL4=&objL5=&objL6=&objL7=&objL8=&format=json&jsonVD=Y&prdSe=Q&startPrdDe=201501&endPrdDe=201504&outputFields=ORG_ID+TBL_NM+OBJ_NM+NM+ITM_NM+UNIT_NM+PRD_SE+PRD_DE+LST_CHN_DE&apiKey=TestKey%2B0123456789%2Fabcdefghij%3D%3D"`,
    );
    const files = await readTree(folder);
    const parse = (text = '[]') =>
      (JSON.parse(text) as Record<string, string>[]).map((row) => JSON.stringify(Object.entries(row).sort())).sort();
    const landed = files['2025-Q4.retrieved-2026-09-20.json'];
    expect(parse(landed)).toEqual(parse(files['2025-Q4.json']));
    const { gaps, vintage } = JSON.parse(files['2025-Q4.retrieved-2026-09-20.json.provenance.json'] ?? '') as {
      gaps: { period: string }[];
      vintage: string;
    };
    expect(vintage).toBe('2026-02-07');
    expect(gaps.map(({ period }) => period).slice(-3)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
  });

  test('sme-profile puts three tables side by side as in the committed file, byte for byte', async () => {
    const { run, stdout, requests } = await prepare(playKosis, ['sme-profile']);
    expect(await run('sme-profile')).toBe(0);
    expect(requests).toHaveLength(3 * 8);
    expect(stdout()).toContain(
      'profile: nothing new; the service still says what data/source/sme-profile/2023.csv says',
    );
  });

  /** Answers for 2024 from the rows of 2023, in the tables named. */
  const playNextYear =
    (tables: readonly string[], year: string): Play =>
    (url) => {
      const isNext =
        url.searchParams.get('startPrdDe') === '2024' && tables.includes(url.searchParams.get('tblId') ?? '');
      return isNext
        ? {
            body: String(playKosis(new URL(url.href.replaceAll('2024', '2023'))).body).replaceAll(
              '"PRD_DE":"2023"',
              `"PRD_DE":"${year}"`,
            ),
          }
        : playKosis(url);
    };

  test('sme-profile leaves out a year that one of the tables does not have yet', async () => {
    const { run, stdout } = await prepare(playNextYear(['DT_BR_A001', 'DT_BR_B001'], '2024'), ['sme-profile']);
    expect(await run('sme-profile')).toBe(0);
    expect(stdout()).toContain('profile: nothing new');

    const all = await prepare(playNextYear(['DT_BR_A001', 'DT_BR_B001', 'DT_BR_C001'], '2024'), ['sme-profile']);
    expect(await all.run('sme-profile')).toBe(0);
    const lines = (await readTree(all.root))['data/source/sme-profile/2024.csv']
      ?.split('\n')
      .filter((line) => line.includes(',2024,'));
    expect(lines?.slice(0, 2)).toEqual([
      '기업수,개,전산업,2024,8309696,8298915',
      '기업수,개,C.제조업(10~34),2024,616664,613696',
    ]);
    expect(all.stdout()).toContain('not in it: 2025, 2026 (not published yet in all three tables)');
  });

  test('refuses rows of a year that was not asked for', async () => {
    const { run, stderr, root, before } = await prepare(playNextYear(['DT_BR_A001'], '2023'), ['sme-profile']);
    expect(await run('sme-profile')).toBe(1);
    expect(stderr()).toContain('the answer for DT_BR_A001 2024 has a row of DT_BR_A001 A 2023');
    expect((await readTree(root))['data/source/sme-profile/dataset.yaml']).toBe(
      before['data/source/sme-profile/dataset.yaml'],
    );
  });
});

describe('npm run fetch for odcloud and UN Comtrade', () => {
  const EDITION = ['--edition', 'uddi:12345678-1234-1234-1234-123456789abc', '--describes', '2026-05-21'];
  const companies = Array.from({ length: 2500 }, (_, index) => ({ 연번: index + 1, 업체명: `회사 ${index + 1}` }));
  const playPages = (url: URL): ReturnType<Play> => {
    const page = Number(url.searchParams.get('page'));
    const data = companies.slice((page - 1) * 1000, page * 1000);
    return {
      body: JSON.stringify({
        page,
        perPage: 1000,
        totalCount: companies.length,
        currentCount: data.length,
        matchCount: companies.length,
        data,
      }),
    };
  };

  async function prepareNew(dataset: string, table: string, play: Play) {
    const prepared = await prepare(play, []);
    await describeDataset(prepared.root, dataset, table);
    return prepared;
  }

  test('follows the pages to the announced number of rows', async () => {
    const { run, requests, root } = await prepareNew('venture-companies', 'companies', playPages);
    expect(await run('venture-companies', ...EDITION)).toBe(0);
    expect(requests.map((url) => url.searchParams.get('page'))).toEqual(['1', '2', '3']);
    expect(requests[0]?.pathname).toBe('/api/15084581/v1/uddi:12345678-1234-1234-1234-123456789abc');
    expect(JSON.parse((await readTree(root))['data/source/venture-companies/2026-05-21.json'] ?? '')).toEqual(
      companies,
    );
  });

  test('refuses an upload that changed while it was read', async () => {
    const { run, stderr } = await prepareNew('venture-companies', 'companies', (url) => ({
      body: String(playPages(url).body).replace(
        '"totalCount":2500',
        `"totalCount":${url.searchParams.get('page') === '1' ? 2500 : 2600}`,
      ),
    }));
    expect(await run('venture-companies', ...EDITION)).toBe(1);
    expect(stderr()).toContain('odcloud announced 2500 rows and sent 2500; page 2 announced 2600');
  });

  test('asks UN Comtrade month by month; a month not published is absent and not 0', async () => {
    const { run, requests, root, stdout } = await prepareNew('comtrade-exports-3304', 'exports', (url) => {
      const { period = '', reporterCode, flowCode, cmdCode, partnerCode } = Object.fromEntries(url.searchParams);
      const row = {
        reporterCode: Number(reporterCode),
        period,
        flowCode,
        cmdCode,
        partnerCode: Number(partnerCode),
        primaryValue: 123.5,
      };
      return { body: JSON.stringify({ count: 1, data: period > '202606' ? [] : [row], error: '' }) };
    });
    expect(await run('comtrade-exports-3304')).toBe(0);
    expect(requests).toHaveLength(80);
    expect(requests[0]?.href).toBe(
      'https://comtradeapi.un.org/public/v1/preview/C/M/HS?reporterCode=410&period=202001&flowCode=X&cmdCode=3304&partnerCode=0',
    );
    expect(JSON.parse((await readTree(root))['data/source/comtrade-exports-3304/2026-06.json'] ?? '')).toHaveLength(78);
    expect(stdout()).toContain('not in it: 2026-07, 2026-08 (not published yet)');
  });
});

describe('the command', () => {
  test('lists what can be fetched and whether the keys are set, never the keys', async () => {
    const { run, stdout } = await prepare(() => ({}), [], { env: { KOSIS_KEY: KEY } });
    expect(await run('--list')).toBe(0);
    expect(stdout()).toMatchInlineSnapshot(`
      "customs-exports-330499: item, country from apis.data.go.kr; needs DATA_GO_KR_KEY (not set)
      sme-profile: profile from kosis.kr; needs KOSIS_KEY (set)
      trade-by-firm-size: trade from kosis.kr; needs KOSIS_KEY (set)
      venture-companies: companies from api.odcloud.kr; needs DATA_GO_KR_KEY (not set)
      comtrade-exports-3304: exports from comtradeapi.un.org; needs no key
      "
    `);
  });

  test('--dry-run shows the addresses without key, and asks nothing', async () => {
    const { run, stdout, requests } = await prepare(() => ({}), []);
    expect(await run(CUSTOMS, '--from', '2019-12', '--to', '2020-02', '--dry-run')).toBe(0);
    expect(requests).toHaveLength(0);
    expect(stdout().split('\n').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "GET https://apis.data.go.kr/1220000/Itemtrade/getItemtradeList?strtYymm=201912&endYymm=201912&hsSgn=330499",
        "GET https://apis.data.go.kr/1220000/Itemtrade/getItemtradeList?strtYymm=202001&endYymm=202002&hsSgn=330499",
        "GET https://apis.data.go.kr/1220000/nitemtrade/getNitemtradeList?strtYymm=201912&endYymm=201912&hsSgn=330499&cntyCd=US",
      ]
    `);
  });

  test('every wrong command is told in a sentence', async () => {
    const { run, stderr } = await prepare(() => ({}), [], { env: {} });
    const commands = [
      [],
      ['no-such-dataset'],
      [CUSTOMS, 'sme-profile'],
      [CUSTOMS, '--form', '2020-01'],
      [CUSTOMS, '--to', '2020-13'],
      [CUSTOMS, '--from', '2020-01', '--to', '2019-01'],
      [CUSTOMS, '--from', '2025-01'],
      [CUSTOMS],
      ['venture-companies'],
    ];
    for (const command of commands) expect(await run(...command)).toBe(1);
    expect(stderr()).toMatchInlineSnapshot(`
      "name a dataset that can be fetched: customs-exports-330499, sme-profile, trade-by-firm-size, venture-companies, comtrade-exports-3304
        → Usage:
      npm run fetch -- <dataset> [--from 2020-01] [--to 2026-09] [--dry-run]
      npm run fetch -- <dataset> --edition uddi:… --describes 2026-05-21
      npm run fetch -- --list
      name a dataset that can be fetched: customs-exports-330499, sme-profile, trade-by-firm-size, venture-companies, comtrade-exports-3304
        → Usage:
      npm run fetch -- <dataset> [--from 2020-01] [--to 2026-09] [--dry-run]
      npm run fetch -- <dataset> --edition uddi:… --describes 2026-05-21
      npm run fetch -- --list
      one dataset at a time
        → Usage:
      npm run fetch -- <dataset> [--from 2020-01] [--to 2026-09] [--dry-run]
      npm run fetch -- <dataset> --edition uddi:… --describes 2026-05-21
      npm run fetch -- --list
      an option is not known or lacks its value
        → Usage:
      npm run fetch -- <dataset> [--from 2020-01] [--to 2026-09] [--dry-run]
      npm run fetch -- <dataset> --edition uddi:… --describes 2026-05-21
      npm run fetch -- --list
      --from and --to are months such as 2020-01
        → Usage:
      npm run fetch -- <dataset> [--from 2020-01] [--to 2026-09] [--dry-run]
      npm run fetch -- <dataset> --edition uddi:… --describes 2026-05-21
      npm run fetch -- --list
      the period from 2020-01 to 2019-01 is empty
        → Usage:
      npm run fetch -- <dataset> [--from 2020-01] [--to 2026-09] [--dry-run]
      npm run fetch -- <dataset> --edition uddi:… --describes 2026-05-21
      npm run fetch -- --list
      a new file replaces the older ones of customs-exports-330499, so it must begin at 2020-01 or before
        → Leave --from out, or ask from 2020-01.
      the environment variable DATA_GO_KR_KEY is not set
        → Ask for a key at https://www.data.go.kr (마이페이지 → 인증키) and run again with DATA_GO_KR_KEY set; never write it into a file of this project.
      venture-companies gets a new address with each upload: --edition uddi:… and --describes YYYY-MM-DD are needed
        → Both stand at https://www.data.go.kr/data/15084581/fileData.do: the address under 오픈API, the day in the name of the file.
      "
    `);
  });

  test('asks nothing for a dataset that nobody has described', async () => {
    const { run, stderr, requests } = await prepare(() => ({}), []);
    expect(await run('comtrade-exports-3304')).toBe(1);
    expect(stderr()).toContain(
      'data/source/comtrade-exports-3304/dataset.yaml is not there\n  → Describe the dataset there first',
    );
    expect(requests).toHaveLength(0);
  });

  test('runs as a program', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/fetch-source.ts', '--list'], {
      cwd: join(import.meta.dirname, '../../..'),
      encoding: 'utf8',
      env: {},
    });
    expect(status).toBe(0);
    expect(stdout).toContain(
      'customs-exports-330499: item, country from apis.data.go.kr; needs DATA_GO_KR_KEY (not set)',
    );
  });

  test('does not run while Node prints addresses', async () => {
    const { run, stderr, requests } = await prepare(playCustoms, [CUSTOMS], { env: { ...env, NODE_DEBUG: 'https' } });
    expect(await run(CUSTOMS)).toBe(1);
    expect(stderr()).toContain('NODE_DEBUG is set');
    expect(requests).toHaveLength(0);
  });

  test('draws a bar on a terminal and lines elsewhere, on standard error', async () => {
    const lines = await prepare(playCustoms, [CUSTOMS]);
    await lines.run(CUSTOMS);
    expect(lines.stderr().split('\n').slice(0, 2)).toEqual([
      '[........................] 0/77 item 330499 2020',
      '[........................] 1/77 item 330499 2021',
    ]);
    let drawn = '';
    const terminal = await prepare(playCustoms, [CUSTOMS], {
      stderr: { isTTY: true, write: (text: string) => (drawn += text) },
    });
    await terminal.run(CUSTOMS);
    expect(drawn).toContain('\r\u001b[K[############............] 38/77');
    expect(drawn.endsWith('all answers are here\n')).toBe(true);
  });
});
