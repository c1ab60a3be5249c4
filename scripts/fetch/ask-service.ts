import type { Edge } from './edge.ts';
import { fetchAnswer } from './fetch-answer.ts';
import { FetchProblem } from './fetch-problem.ts';
import { queryUrl } from './query-url.ts';
import type { Answer, Query, Service } from './recipe.ts';

const ATTEMPTS = 5;
const FIRST_WAIT = 1000;
/** Nobody waits longer than this for one more attempt: the answer is then "later", and what was fetched is kept. */
const LONGEST_WAIT = 60_000;

export interface Asking {
  readonly hosts: readonly string[];
  readonly key: string | null;
  readonly edge: Edge;
  /** Told before each wait, in words. */
  waiting(text: string): void;
}

/**
 * Sends a query until it is answered: five attempts at most, with waits of 1, 2, 4 and 8 seconds or as long as the
 * service asks, never beyond a minute. Only what time can heal is tried again: network errors, time-outs, 5xx and the
 * services' limit codes.
 */
export async function askService(
  service: Service,
  query: Query,
  { hosts, key, edge, waiting }: Asking,
): Promise<Pick<Answer, 'rows' | 'total'> & { readonly bytes: Uint8Array }> {
  for (let attempt = 1; ; attempt += 1) {
    let asked = 0;
    try {
      const raw = await fetchAnswer(queryUrl(service, query, key), hosts, edge);
      asked = raw.retryAfter;
      return { ...service.read(raw), bytes: raw.bytes };
    } catch (error) {
      if (!(error instanceof FetchProblem) || !error.again || attempt === ATTEMPTS) throw error;
      const wait = Math.max(asked, error.wait, FIRST_WAIT * 2 ** (attempt - 1));
      if (wait > LONGEST_WAIT)
        throw new FetchProblem(`${error.message}; it asks us to wait ${Math.ceil(wait / 1000)} seconds`, error.advice, {
          cause: error,
        });
      waiting(`${error.message}; attempt ${attempt + 1} of ${ATTEMPTS} in ${wait / 1000} s`);
      await edge.sleep(wait);
    }
  }
}
