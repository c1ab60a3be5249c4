import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { machineEdge, type Edge } from '../../../scripts/fetch/edge.ts';
import { fetchAnswer } from '../../../scripts/fetch/fetch-answer.ts';
import { serveReplay, type Scene } from './replay/serve-replay.ts';

const HOSTS = ['kosis.kr', 'www.kosis.kr'];
const START = new URL('https://kosis.kr/openapi?year=2023');

async function fetchFrom(scenes: readonly Scene[], options: Partial<Edge> = {}) {
  const replay = await serveReplay((_url, count) => scenes[count - 1] ?? { status: 500 }, options);
  return { ...replay, answer: () => fetchAnswer(START, HOSTS, replay.edge) };
}

const redirect = (location: string): Scene => ({ status: 302, headers: { location } });

describe('fetchAnswer', () => {
  test('returns status and bytes as they came, and what the server asks us to wait', async () => {
    const { answer } = await fetchFrom([
      { status: 503, headers: { 'retry-after': '7' }, body: Buffer.from([0xb0, 0xa1]) },
    ]);
    expect(await answer()).toEqual({ status: 503, bytes: Buffer.from([0xb0, 0xa1]), retryAfter: 7000 });
  });

  test('reads a Retry-After that is a date against the clock', async () => {
    const { answer } = await fetchFrom([{ status: 429, headers: { 'retry-after': 'Sun, 20 Sep 2026 00:00:30 GMT' } }]);
    expect((await answer()).retryAfter).toBe(30_000);
  });

  test('follows a redirect to a host of the list', async () => {
    const { answer, requests } = await fetchFrom([redirect('https://www.kosis.kr/new?year=2023'), { body: 'there' }]);
    expect(Buffer.from((await answer()).bytes).toString()).toBe('there');
    expect(requests.map(String)).toEqual(['https://kosis.kr/openapi?year=2023', 'https://www.kosis.kr/new?year=2023']);
  });

  test.each([
    ['http://kosis.kr/', 'kosis.kr sends us on to http://kosis.kr: only https is used'],
    [
      'https://evil.example/',
      'kosis.kr sends us on to evil.example, which is not a host of this dataset (kosis.kr, www.kosis.kr)',
    ],
    ['https://kosis.kr.evil.example/', 'kosis.kr sends us on to kosis.kr.evil.example, which is not a host'],
    ['https://kosis.kr@evil.example/', 'kosis.kr sends us on to an address with a user name in it (evil.example)'],
    ['https://kosis.kr:8443/', 'kosis.kr sends us on to the unusual port 8443 of kosis.kr'],
    ['https://127.0.0.1/', 'kosis.kr sends us on to 127.0.0.1, which is not a host'],
    ['file:///etc/passwd', 'kosis.kr sends us on to file://'],
    ['https://[', 'kosis.kr sends us on without saying where'],
    ['', 'kosis.kr sends us on without saying where'],
  ])('refuses a redirect to %j', async (location, message) => {
    const { answer, requests } = await fetchFrom([location === '' ? { status: 302 } : redirect(location)]);
    await expect(answer()).rejects.toThrow(message);
    expect(requests).toHaveLength(1);
  });

  test('gives up on redirects in circles', async () => {
    const { answer, requests } = await fetchFrom(
      Array.from({ length: 9 }, () => redirect('https://kosis.kr/openapi?year=2023')),
    );
    await expect(answer()).rejects.toThrow('kosis.kr sends us on in circles (more than 5 redirects)');
    expect(requests).toHaveLength(6);
  });

  test('checks the address again at every hop', async () => {
    const { answer, requests } = await fetchFrom([redirect('https://www.kosis.kr/')], {
      resolve: async (host) => (host === 'kosis.kr' ? ['1.1.1.1'] : ['10.0.0.1']),
    });
    await expect(answer()).rejects.toThrow('www.kosis.kr leads to 10.0.0.1');
    expect(requests).toHaveLength(1);
  });

  test('connects to the address that was checked, however often the name changes its mind', async () => {
    const answers = [['1.1.1.1'], ['127.0.0.1']];
    const connected: string[] = [];
    const replay = await serveReplay(() => ({ body: 'ok' }));
    const edge: Edge = {
      ...replay.edge,
      resolve: async () => answers.shift() ?? [],
      connect: (url, address, headers, signal) => {
        connected.push(address);
        return replay.edge.connect(url, address, headers, signal);
      },
    };
    await fetchAnswer(START, HOSTS, edge);
    expect(connected).toEqual(['1.1.1.1']);
    expect(answers).toHaveLength(1);
  });

  test.each([
    ['by its own words', { headers: { 'content-length': '3000000' }, body: 'x'.repeat(3_000_000) }],
    ['by count', { headers: { 'transfer-encoding': 'chunked' }, body: 'x'.repeat(3_000_000) }],
  ])('stops an answer that is too large %s', async (_how, scene) => {
    const { answer } = await fetchFrom([scene], { limits: { milliseconds: 5000, bytes: 1000 } });
    await expect(answer()).rejects.toThrow('the answer of kosis.kr is larger than 1000 bytes');
  });

  test('refuses a compressed answer, which could unpack to any size', async () => {
    const { answer } = await fetchFrom([{ headers: { 'content-encoding': 'gzip' }, body: 'x' }]);
    await expect(answer()).rejects.toThrow('kosis.kr sent a compressed answer (gzip) that was not asked for');
  });

  test('stops waiting after the time limit', async () => {
    const { answer } = await fetchFrom([{ fault: 'silence' }], { limits: { milliseconds: 50, bytes: 1000 } });
    await expect(answer()).rejects.toMatchObject({
      message: 'kosis.kr did not finish its answer within 0.05 seconds',
      again: true,
    });
  });

  test('tells a connection that broke in the middle', async () => {
    const { answer } = await fetchFrom([{ fault: 'cut', body: 'half of it' }]);
    await expect(answer()).rejects.toMatchObject({
      message: 'the connection to kosis.kr failed (ECONNRESET)',
      again: true,
    });
  });
});

describe('the edge of the machine', () => {
  test('refuses 127.0.0.1, even for a host of the list', async () => {
    await expect(fetchAnswer(new URL('https://localhost/'), ['localhost'], machineEdge('/nowhere'))).rejects.toThrow(
      /^localhost leads to (127\.0\.0\.1|::1), which is not an address of the open internet$/,
    );
  });

  test('connects to the address it is given and asks no resolver, but speaks to the name', async () => {
    const greeting = Promise.withResolvers<Buffer>();
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (data) => {
        greeting.resolve(data);
        socket.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const reply = machineEdge('/nowhere').connect(
      new URL(`https://name.invalid:${port}/`),
      '127.0.0.1',
      {},
      AbortSignal.timeout(5000),
    );
    await expect(reply).rejects.toThrow();
    expect((await greeting.promise).includes('name.invalid')).toBe(true);
  });
});
