import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Edge } from '../../../scripts/fetch/edge.ts';
import { fetchDataset } from '../../../scripts/fetch/fetch-dataset.ts';
import { RECIPES } from '../../../scripts/fetch/recipes/index.ts';
import type { Recipe } from '../../../scripts/fetch/recipe.ts';
import { runFetch } from '../../../scripts/fetch/run-fetch.ts';
import { playCustoms } from './replay/customs.ts';
import { playKosis } from './replay/kosis.ts';
import {
  describeDataset,
  makeProject,
  readAnswer,
  readTree,
  serveReplay,
  type Play,
  type Scene,
} from './replay/serve-replay.ts';

const KEY = 'CANARY+sings/in0the1mine2if3the4air5is6bad7==';
const ENCODED = encodeURIComponent(KEY);
const base64 = (text: string, encoding: 'base64' | 'base64url' = 'base64'): string =>
  Buffer.from(text).toString(encoding);

/** Every form of the key in which a service or a library could repeat it. */
const ECHO = [
  KEY,
  ENCODED,
  ENCODED.replace(/%../g, (code) => code.toLowerCase()),
  encodeURIComponent(ENCODED),
  KEY.replaceAll('/', '\\/'),
  base64(KEY),
  base64(ENCODED),
  base64(`?serviceKey=${ENCODED}&`),
  base64(KEY, 'base64url'),
];

/** Finds what is left of the key in a text; knows nothing of how the program redacts. */
function findTraces(text: string): string[] {
  const traces = ECHO.filter((form) => text.includes(form));
  const forms = [KEY, ENCODED, base64(KEY), base64(ENCODED)];
  for (const form of forms)
    for (let start = 0; start + 12 <= form.length; start += 1)
      if (text.includes(form.slice(start, start + 12))) traces.push(form.slice(start, start + 12));
  const decoded =
    text
      .match(/[A-Za-z0-9+/_-]{24,}={0,2}/g)
      ?.map((run) =>
        [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('latin1')).join('\n'),
      ) ?? [];
  if (decoded.some((run) => run.includes(KEY.slice(0, 12)) || run.includes(ENCODED.slice(0, 12))))
    traces.push('inside base64');
  return traces;
}

const echo = ECHO.join(' ');
const always =
  (scene: Scene): Play =>
  () =>
    scene;
const failing = (): never => {
  throw Object.assign(new Error(`GET https://kosis.kr/?apiKey=${ENCODED} ${echo}`, { cause: new Error(echo) }), {
    input: KEY,
    path: `/?serviceKey=${ENCODED}`,
  });
};

/** Everything that can go wrong, each time with the key in the middle of it. */
const FAILURES: Readonly<Record<string, { readonly play?: Play; readonly edge?: Partial<Edge> }>> = {
  'a gateway envelope': {
    play: always({ body: await readAnswer('gateway.xml', { code: '30', name: echo.replaceAll('&', '&amp;') }) }),
  },
  'a gateway envelope with a code nobody knows': {
    play: always({
      status: 403,
      body: await readAnswer('gateway.xml', { code: '77', name: echo.replaceAll('&', '&amp;') }),
    }),
  },
  'a limit that never ends': { play: always({ body: await readAnswer('gateway.xml', { code: '22', name: echo }) }) },
  'a service error': { play: always({ body: await readAnswer('service.xml', { code: '99', name: echo }) }) },
  'bare words': { play: always({ body: `Unexpected errors ${echo}` }) },
  'a refusal': { play: always({ status: 404, body: `no page ?serviceKey=${echo}` }) },
  'trouble of the service': { play: always({ status: 500, body: echo }) },
  'a web page': { play: always({ body: `<!DOCTYPE html><title>${echo}</title>` }) },
  'an answer cut off': { play: always({ body: `<response>${echo}` }) },
  'broken JSON': { play: always({ body: `[{"DT":"${echo}` }) },
  JavaScript: { play: always({ body: `[{DT:"${echo}"}]` }) },
  'an object in the place of rows': { play: always({ body: JSON.stringify({ err: '99', errMsg: echo }) }) },
  'an odcloud error': { play: always({ status: 401, body: JSON.stringify({ code: -9, msg: echo }) }) },
  'a Comtrade error': { play: always({ body: JSON.stringify({ data: [], error: echo }) }) },
  'a redirect elsewhere': {
    play: always({ status: 302, headers: { location: `https://evil.example/${ENCODED}?k=${KEY}` } }),
  },
  'a redirect to http': { play: always({ status: 302, headers: { location: `http://kosis.kr/?k=${ENCODED}` } }) },
  'a redirect to a host named after the key': {
    play: always({ status: 302, headers: { location: `https://${base64(KEY, 'base64url')}.example/` } }),
  },
  'a redirect that is no address': { play: always({ status: 302, headers: { location: `https://[${KEY}` } }) },
  'an encoding named after the key': { play: always({ headers: { 'content-encoding': KEY }, body: 'x' }) },
  silence: { play: always({ fault: 'silence' }), edge: { limits: { milliseconds: 30, bytes: 1_000_000 } } },
  'a broken connection': { play: always({ fault: 'cut', body: echo }) },
  'an answer too large': {
    play: always({ body: echo.repeat(3000) }),
    edge: { limits: { milliseconds: 5000, bytes: 1000 } },
  },
  'a connection error that quotes the address': { edge: { connect: failing } },
  'a resolver error that quotes the key': { edge: { resolve: async () => failing() } },
  'a resolver that answers with the key': { edge: { resolve: async () => [KEY] } },
  'a disk error that quotes the key': { edge: { rename: async () => failing() } },
  'a good answer that repeats the key': {
    play: (url) => ({
      ...playCustoms(url),
      body: String((url.pathname.startsWith('/1220000') ? playCustoms(url) : playKosis(url)).body)
        .replace('<items>', `<!-- ${KEY} --><items>`)
        .replace('"TBL_NM":"', `"TBL_NM":"${KEY}`),
    }),
  },
  'rows of the wrong kind': {
    play: always({
      body: `<response><header><resultCode>00</resultCode></header><body><items><item><year>${KEY}</year></item></items></body></response>`,
    }),
  },
  'rows that are not asked for': {
    play: always({ body: JSON.stringify([{ TBL_ID: KEY, PRD_DE: ENCODED, PRD_SE: base64(KEY) }]) }),
  },
  'no answer but success': { play: (url) => (url.pathname.startsWith('/1220000') ? playCustoms(url) : playKosis(url)) },
};

const recipes = [...RECIPES.values()];
const args = (recipe: Recipe): string[] => [
  recipe.dataset,
  '--to',
  '2026-08',
  ...(recipe.editionAt ? ['--edition', 'uddi:12345678-1234-1234-1234-123456789abc', '--describes', '2026-05-21'] : []),
];

describe('a key', () => {
  test.each(Object.entries(FAILURES))(
    'never appears in output, errors or files: %s',
    async (_name, { play = playKosis, edge: options = {} }) => {
      for (const recipe of recipes.filter((candidate) => candidate.tables.some(({ service }) => service.key))) {
        const root = await makeProject(['customs-exports-330499', 'sme-profile', 'trade-by-firm-size']);
        const { edge, stdout, stderr, requests } = await serveReplay(play, {
          root,
          env: { DATA_GO_KR_KEY: ENCODED, KOSIS_KEY: KEY },
          ...options,
        });
        await describeDataset(root, 'venture-companies', 'companies');
        await runFetch(args(recipe), RECIPES, edge);
        const asked = {
          from: recipe.from,
          to: '2026-08',
          edition: recipe.editionAt ? { id: 'uddi:1', describes: '2026-05-21' } : null,
        };
        const error: unknown = await fetchDataset(recipe, asked, edge).catch((caught: unknown) => caught);
        const files = Object.entries(await readTree(root))
          .flat()
          .join('\n');
        const produced = [
          stdout(),
          stderr(),
          files,
          inspect(error, { depth: null, showHidden: true }),
          JSON.stringify(error),
          (error as Error).stack ?? '',
        ].join('\n');
        expect(findTraces(produced)).toEqual([]);
        if (!options.connect && !options.resolve) expect(requests[0]?.href, 'the key did travel').toContain(ENCODED);
      }
    },
  );

  test('pasted into the command is not repeated either', async () => {
    const root = await makeProject([]);
    const { edge, stdout, stderr } = await serveReplay(() => ({}), {
      root,
      env: { DATA_GO_KR_KEY: KEY, KOSIS_KEY: KEY },
    });
    for (const wrong of [
      [KEY],
      [`--key=${KEY}`],
      ['sme-profile', `--${KEY}`],
      ['sme-profile', '--from', KEY],
      ['venture-companies', '--edition', KEY],
      ['sme-profile', KEY],
    ])
      await runFetch(wrong, RECIPES, edge);
    expect(findTraces(stdout() + stderr())).toEqual([]);
  });

  test('would be found: the search sees every form of it', () => {
    for (const form of ECHO) expect(findTraces(`before ${form} after`), form).not.toEqual([]);
    expect(findTraces('nothing to see, and nothing in bm90aGluZyB0byBzZWUgaGVyZSBlaXRoZXI=')).toEqual([]);
  });
});
