import type { RawAnswer } from '../fetch-answer.ts';
import { parseItems } from '../parse-items.ts';
import { FetchProblem } from '../fetch-problem.ts';
import type { Answer } from '../recipe.ts';
import { answerText, assertNotWebPage, assertStatusOk, beginning } from './answer-text.ts';

export const DATA_GO_KR_KEY = {
  variable: 'DATA_GO_KR_KEY',
  parameter: 'serviceKey',
  where: 'https://www.data.go.kr (마이페이지 → 인증키)',
} as const;

const LATER = 'Run again later; what was fetched is kept.';
const PARAMETERS = 'Check the parameters of the recipe against the page of the service on data.go.kr.';

interface Code {
  readonly name: string;
  readonly says: string;
  readonly advice: string;
  readonly again?: boolean;
}

/** The result codes of data.go.kr, in words. */
const CODES: Readonly<Record<string, Code>> = {
  '01': { name: 'APPLICATION_ERROR', says: 'the service failed inside', advice: LATER, again: true },
  '04': { name: 'HTTP_ERROR', says: 'the portal could not reach the service behind it', advice: LATER, again: true },
  '05': {
    name: 'SERVICETIMEOUT_ERROR',
    says: 'the service behind the portal took too long',
    advice: LATER,
    again: true,
  },
  10: { name: 'INVALID_REQUEST_PARAMETER_ERROR', says: 'a parameter is wrong', advice: PARAMETERS },
  12: {
    name: 'NO_OPENAPI_SERVICE_ERROR',
    says: 'there is no such service any more',
    advice: 'Look the service up on data.go.kr: it was moved or withdrawn.',
  },
  20: {
    name: 'SERVICE_ACCESS_DENIED_ERROR',
    says: 'this key may not use this service',
    advice: 'Apply for this service on data.go.kr (활용신청); a key opens only the services it was registered for.',
  },
  22: {
    name: 'LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR',
    says: 'the calls of today are used up',
    advice: 'Run again tomorrow (Korean time): what was fetched is kept and not asked for again.',
    again: true,
  },
  23: {
    name: 'LIMITED_NUMBER_OF_SERVICE_REQUESTS_PER_SECOND_EXCEEDS_ERROR',
    says: 'too many calls in one second',
    advice: LATER,
    again: true,
  },
  29: {
    name: 'BLACKLIST_IP',
    says: 'the address of this network is barred',
    advice: 'Write to the help desk of data.go.kr, or use another network.',
  },
  30: {
    name: 'SERVICE_KEY_IS_NOT_REGISTERED_ERROR',
    says: 'the key is not known',
    advice:
      `Copy ${DATA_GO_KR_KEY.variable} again from data.go.kr; either form of it works here. A new key can take an ` +
      'hour to be known, and it opens only the services it was registered for.',
  },
  31: {
    name: 'DEADLINE_HAS_EXPIRED_ERROR',
    says: 'the key has expired',
    advice: 'Extend it on data.go.kr (마이페이지).',
  },
};

function problemOf(code: string, message: string, service: string): FetchProblem {
  const known = CODES[code];
  if (!known) return new FetchProblem(`${service} answers code ${code}: ${beginning(message)}`, PARAMETERS);
  return new FetchProblem(`${service}: ${known.says} (code ${code} ${known.name})`, known.advice, {
    again: known.again ?? false,
  });
}

/** Throws for the two bare words the gateway sometimes says instead of an envelope. */
export function assertNotBareWords(text: string, service: string): void {
  if (/^unexpected errors?\b/i.test(text))
    throw new FetchProblem(
      `${service} says only "Unexpected errors": the gateway did not come as far as the service`,
      `${LATER} If it stays, check the path and the key.`,
      { again: true },
    );
  if (/^forbidden\b/i.test(text))
    throw new FetchProblem(
      `${service} says only "Forbidden"`,
      'Apply for this service on data.go.kr (활용신청) with this key; after approval it can take an hour.',
    );
}

/**
 * Reads an XML answer of data.go.kr into its rows. Throws a FetchProblem for the gateway's envelope, which comes with
 * HTTP 200 or 403 and as XML whatever was asked for, for the service's own result codes and for bare words. Code 03 is
 * an answer without rows.
 */
export function readDataGoKr(answer: RawAnswer, service: string): Pick<Answer, 'rows' | 'total'> {
  const text = answerText(answer, service);
  assertNotBareWords(text, service);
  let parsed;
  try {
    parsed = parseItems(text);
  } catch (cause) {
    assertStatusOk(answer.status, text, service);
    assertNotWebPage(text, service);
    throw new FetchProblem(
      `the answer of ${service} is not the XML it should be: ${beginning(text)}`,
      'It may have been cut off on the way; run again.',
      { again: true, cause },
    );
  }
  const { fields, items } = parsed;
  const reason = fields.get('returnReasonCode');
  if (reason !== undefined)
    throw problemOf(reason.padStart(2, '0'), fields.get('returnAuthMsg') ?? fields.get('errMsg') ?? '', service);
  const code = fields.get('resultCode');
  if (code !== undefined && code !== '00' && code !== '03')
    throw problemOf(code.padStart(2, '0'), fields.get('resultMsg') ?? '', service);
  assertStatusOk(answer.status, text, service);
  if (code === undefined)
    throw new FetchProblem(
      `the answer of ${service} has no result code: ${beginning(text)}`,
      'The service may have changed; look at its page on data.go.kr.',
    );
  const total = fields.get('totalCount');
  return { rows: items, total: total === undefined || total === '' ? null : Number(total) };
}
