import { describe, expect, test } from 'vitest';
import { askService } from '../../../scripts/fetch/ask-service.ts';
import { customs, itemQueries } from '../../../scripts/fetch/services/customs.ts';
import { kosis, tableQueries } from '../../../scripts/fetch/services/kosis.ts';
import type { Query, Service } from '../../../scripts/fetch/recipe.ts';
import { readAnswer, serveReplay, type Scene } from './replay/serve-replay.ts';

const SPAN = { from: '2023-01', to: '2023-12' };
const customsQuery = itemQueries('330499', SPAN)[0] as Query;
const kosisQuery = tableQueries(
  { orgId: '142', tblId: 'DT_BR_A001', frequency: 'Y', itmId: ['T001'], classes: [] },
  SPAN,
)[0] as Query;

async function ask(service: Service, query: Query, scenes: readonly Scene[]) {
  const replay = await serveReplay((_url, count) => scenes[count - 1] ?? (scenes.at(-1) as Scene));
  const told: string[] = [];
  const answer = askService(service, query, {
    hosts: [service.host],
    key: 'x'.repeat(20),
    edge: replay.edge,
    waiting: (text) => told.push(text),
  });
  return {
    ...replay,
    told,
    result: await answer.then(
      ({ rows }) => ({ rows }),
      (error: Error) => ({ error }),
    ),
  };
}

const gateway = (code: string): Promise<Scene> =>
  readAnswer('gateway.xml', { code, name: 'ERROR' }).then((body) => ({ body }));

describe('askService', () => {
  test('waits longer each time and takes the answer when it comes', async () => {
    const good = { body: await readAnswer('no-data.xml') };
    const { result, waits, told } = await ask(customs, customsQuery, [
      { status: 503 },
      await gateway('23'),
      { fault: 'cut', body: '<' },
      good,
    ]);
    expect(result).toEqual({ rows: [] });
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(told).toMatchInlineSnapshot(`
      [
        "the customs service has trouble of its own (HTTP 503); attempt 2 of 5 in 1 s",
        "the customs service: too many calls in one second (code 23 LIMITED_NUMBER_OF_SERVICE_REQUESTS_PER_SECOND_EXCEEDS_ERROR); attempt 3 of 5 in 2 s",
        "the connection to apis.data.go.kr failed (ECONNRESET); attempt 4 of 5 in 4 s",
      ]
    `);
  });

  test.each(['22', '23'])('gives up on limit code %s after five attempts', async (code) => {
    const { result, requests, waits } = await ask(customs, customsQuery, [await gateway(code)]);
    expect(result).toMatchObject({ error: { message: expect.stringContaining(`(code ${code}`) as unknown } });
    expect(requests).toHaveLength(5);
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
  });

  test('lets a minute pass after code 40 of KOSIS', async () => {
    const limit = { body: await readAnswer('kosis-error.json', { code: '40', message: '' }) };
    const { result, waits } = await ask(kosis, kosisQuery, [limit, { body: '[]' }]);
    expect(result).toEqual({ rows: [] });
    expect(waits).toEqual([60_000]);
  });

  test.each(['10', '12', '20', '29', '30', '31'])(
    'asks once only when code %s says that asking again is useless',
    async (code) => {
      const { requests } = await ask(customs, customsQuery, [await gateway(code)]);
      expect(requests).toHaveLength(1);
    },
  );

  test('honours Retry-After up to a minute and stops beyond it', async () => {
    const patient = await ask(customs, customsQuery, [
      { status: 429, headers: { 'retry-after': '30' } },
      { body: await readAnswer('no-data.xml') },
    ]);
    expect(patient.waits).toEqual([30_000]);
    const { result, waits } = await ask(customs, customsQuery, [{ status: 429, headers: { 'retry-after': '3600' } }]);
    expect(result).toMatchObject({
      error: { message: 'the customs service gets too many calls from us (HTTP 429); it asks us to wait 3600 seconds' },
    });
    expect(waits).toEqual([]);
  });
});
