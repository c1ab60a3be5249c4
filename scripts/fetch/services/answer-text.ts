import type { RawAnswer } from '../fetch-answer.ts';
import { FetchProblem } from '../fetch-problem.ts';

/** Decodes an answer, which every service here sends as UTF-8. Throws on bytes that are not. */
export function answerText({ bytes }: RawAnswer, service: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    throw new FetchProblem(
      `the answer of ${service} is not UTF-8 text`,
      'Look at the service in a browser: it may have changed its format.',
    );
  }
}

/** Returns the beginning of an answer for a message, on one line. */
export const beginning = (text: string): string =>
  text === '' ? 'nothing at all' : `"${text.slice(0, 300).replace(/\s+/g, ' ').slice(0, 120)}"`;

/** Throws for a status that is not 200 and whose body said nothing we know. */
export function assertStatusOk(status: number, text: string, service: string): void {
  if (status === 200) return;
  if (status === 429)
    throw new FetchProblem(
      `${service} gets too many calls from us (HTTP 429)`,
      'Run again in a few minutes; what was fetched is kept.',
      { again: true },
    );
  if (status >= 500)
    throw new FetchProblem(
      `${service} has trouble of its own (HTTP ${status})`,
      'Run again later; what was fetched is kept.',
      { again: true },
    );
  throw new FetchProblem(
    `${service} refused the request (HTTP ${status}): ${beginning(text)}`,
    'Check on the page of the service whether its address or its parameters have changed.',
  );
}

/** Throws for a page of HTML, which a service under maintenance sends whatever was asked for. */
export function assertNotWebPage(text: string, service: string): void {
  if (!/^<(!doctype html|html)\b/i.test(text)) return;
  throw new FetchProblem(
    `${service} answered with a web page instead of data`,
    'It may be under maintenance: open it in a browser, then run again later.',
    { again: true },
  );
}

/** Parses JSON of a service. Throws a FetchProblem that says what came instead. */
export function answerJson(text: string, service: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    assertNotWebPage(text, service);
    if (/^\[?\s*\{\s*[A-Za-z_]\w*\s*:/.test(text)) {
      throw new FetchProblem(
        `${service} answered JavaScript with unquoted names instead of JSON`,
        'The parameter jsonVD=Y did not reach it; check the query of the recipe.',
      );
    }
    throw new FetchProblem(
      `the answer of ${service} is not whole JSON: ${beginning(text)}`,
      'It may have been cut off on the way; run again.',
      { again: true },
    );
  }
}
