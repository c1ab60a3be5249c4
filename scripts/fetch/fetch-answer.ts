import type { Edge, Reply } from './edge.ts';
import { FetchProblem } from './fetch-problem.ts';
import { resolvePublic } from './public-address.ts';

export interface RawAnswer {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** What the server asks us to wait before the next request, in milliseconds; 0 when it says nothing. */
  readonly retryAfter: number;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;

const header = (reply: Reply, name: string): string => String(reply.headers[name] ?? '');

/** Throws unless a URL is https, on the standard port, without credentials and on one of the dataset's hosts. */
function assertAllowed(url: URL, hosts: readonly string[], how: string): void {
  const advice =
    'Nothing was sent there. If the service has moved, check whose host it is and add it to the recipe of the dataset.';
  if (url.protocol !== 'https:')
    throw new FetchProblem(`${how} ${url.protocol}//${url.hostname}: only https is used`, advice);
  if (url.username !== '' || url.password !== '')
    throw new FetchProblem(`${how} an address with a user name in it (${url.hostname})`, advice);
  if (url.port !== '') throw new FetchProblem(`${how} the unusual port ${url.port} of ${url.hostname}`, advice);
  if (!hosts.includes(url.hostname))
    throw new FetchProblem(`${how} ${url.hostname}, which is not a host of this dataset (${hosts.join(', ')})`, advice);
}

/** Reads a body up to the limit. Throws when it is larger, by its own words or by count. */
async function readBody(reply: Reply, host: string, limit: number): Promise<Uint8Array> {
  const tooLarge = (): FetchProblem =>
    new FetchProblem(
      `the answer of ${host} is larger than ${limit} bytes`,
      'Ask for a shorter period; if the answer is right, raise the size limit in scripts/fetch/edge.ts.',
    );
  const encoding = header(reply, 'content-encoding');
  if (encoding !== '' && encoding !== 'identity')
    throw new FetchProblem(
      `${host} sent a compressed answer (${encoding}) that was not asked for`,
      'Something between this machine and the service changes answers; try another network.',
    );
  if (Number(header(reply, 'content-length')) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of reply.body) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Returns a Retry-After header in milliseconds: it comes as seconds or as a date. */
function readRetryAfter(reply: Reply, now: Date): number {
  const text = header(reply, 'retry-after');
  if (text === '') return 0;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

/**
 * Fetches one URL and returns status and bytes. Redirects are followed by hand, and each hop passes the same rules:
 * https, a host of the list, addresses of the open internet only, the connection pinned to the checked one. Throws a
 * FetchProblem on every refusal, time-out, oversized answer or network error; never on a status, which belongs to the
 * service.
 */
export async function fetchAnswer(url: URL, hosts: readonly string[], edge: Edge): Promise<RawAnswer> {
  const signal = AbortSignal.timeout(edge.limits.milliseconds);
  let target = url;
  let reply: Reply | undefined;
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      assertAllowed(target, hosts, hop === 0 ? 'the recipe asks' : `${url.hostname} sends us on to`);
      const address = await resolvePublic(target.hostname, edge.resolve);
      reply = await edge.connect(
        target,
        address,
        { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'growth-ladder-2030' },
        signal,
      );
      if (!REDIRECTS.has(reply.status)) {
        const bytes = await readBody(reply, target.hostname, edge.limits.bytes);
        return { status: reply.status, bytes, retryAfter: readRetryAfter(reply, edge.now()) };
      }
      const location = header(reply, 'location');
      const next = location === '' ? null : URL.parse(location, target);
      if (!next)
        throw new FetchProblem(`${target.hostname} sends us on without saying where`, 'Try again later.', {
          again: true,
        });
      reply.close();
      target = next;
    }
    throw new FetchProblem(
      `${url.hostname} sends us on in circles (more than ${MOST_REDIRECTS} redirects)`,
      'Try again later; the service may be under maintenance.',
    );
  } catch (error) {
    reply?.close();
    if (error instanceof FetchProblem) throw error;
    if (signal.aborted) {
      throw new FetchProblem(
        `${target.hostname} did not finish its answer within ${edge.limits.milliseconds / 1000} seconds`,
        'Try again later; the years already fetched are kept.',
        { again: true },
      );
    }
    const { code = 'no reason given' } = error as { code?: string };
    throw new FetchProblem(
      `the connection to ${target.hostname} failed (${code})`,
      'Check the internet connection; the years already fetched are kept.',
      { again: true, cause: error },
    );
  }
}
