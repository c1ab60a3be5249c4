import { describe, expect, test } from 'vitest';
import { FetchProblem } from '../../../scripts/fetch/fetch-problem.ts';
import type { Service } from '../../../scripts/fetch/recipe.ts';
import { comtrade } from '../../../scripts/fetch/services/comtrade.ts';
import { customs } from '../../../scripts/fetch/services/customs.ts';
import { kosis } from '../../../scripts/fetch/services/kosis.ts';
import { odcloud } from '../../../scripts/fetch/services/odcloud.ts';
import { readAnswer } from './replay/serve-replay.ts';

const read = (service: Service, text: string, status = 200) =>
  service.read({ status, bytes: Buffer.from(text), retryAfter: 0 });

/** What a person reads, and whether the request is tried again. */
function tell(service: Service, text: string, status = 200): string {
  try {
    read(service, text, status);
  } catch (error) {
    if (error instanceof FetchProblem)
      return `${error.message}\n→ ${error.advice}\n(${error.again ? 'tried again' : 'not tried again'})`;
    throw error;
  }
  return 'no error';
}

const GATEWAY_CODES = {
  '01': 'APPLICATION_ERROR',
  '04': 'HTTP_ERROR',
  '05': 'SERVICETIMEOUT_ERROR',
  10: 'INVALID_REQUEST_PARAMETER_ERROR',
  12: 'NO_OPENAPI_SERVICE_ERROR',
  20: 'SERVICE_ACCESS_DENIED_ERROR',
  22: 'LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR',
  23: 'LIMITED_NUMBER_OF_SERVICE_REQUESTS_PER_SECOND_EXCEEDS_ERROR',
  29: 'BLACKLIST_IP',
  30: 'SERVICE_KEY_IS_NOT_REGISTERED_ERROR',
  31: 'DEADLINE_HAS_EXPIRED_ERROR',
};

describe('the errors of data.go.kr', () => {
  test('each code of the gateway becomes a sentence and an advice, with HTTP 200 and with 403', async () => {
    const told: string[] = [];
    for (const [code, name] of Object.entries(GATEWAY_CODES).sort()) {
      const envelope = await readAnswer('gateway.xml', { code, name });
      told.push(tell(customs, envelope));
      expect(tell(customs, envelope, 403)).toBe(told.at(-1));
      expect(tell(odcloud, envelope), 'JSON was asked for, XML came').toContain(`(code ${code} ${name})`);
    }
    expect(told.join('\n\n')).toMatchInlineSnapshot(`
      "the customs service: the service failed inside (code 01 APPLICATION_ERROR)
      → Run again later; what was fetched is kept.
      (tried again)

      the customs service: the portal could not reach the service behind it (code 04 HTTP_ERROR)
      → Run again later; what was fetched is kept.
      (tried again)

      the customs service: the service behind the portal took too long (code 05 SERVICETIMEOUT_ERROR)
      → Run again later; what was fetched is kept.
      (tried again)

      the customs service: a parameter is wrong (code 10 INVALID_REQUEST_PARAMETER_ERROR)
      → Check the parameters of the recipe against the page of the service on data.go.kr.
      (not tried again)

      the customs service: there is no such service any more (code 12 NO_OPENAPI_SERVICE_ERROR)
      → Look the service up on data.go.kr: it was moved or withdrawn.
      (not tried again)

      the customs service: this key may not use this service (code 20 SERVICE_ACCESS_DENIED_ERROR)
      → Apply for this service on data.go.kr (활용신청); a key opens only the services it was registered for.
      (not tried again)

      the customs service: the calls of today are used up (code 22 LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR)
      → Run again tomorrow (Korean time): what was fetched is kept and not asked for again.
      (tried again)

      the customs service: too many calls in one second (code 23 LIMITED_NUMBER_OF_SERVICE_REQUESTS_PER_SECOND_EXCEEDS_ERROR)
      → Run again later; what was fetched is kept.
      (tried again)

      the customs service: the address of this network is barred (code 29 BLACKLIST_IP)
      → Write to the help desk of data.go.kr, or use another network.
      (not tried again)

      the customs service: the key is not known (code 30 SERVICE_KEY_IS_NOT_REGISTERED_ERROR)
      → Copy DATA_GO_KR_KEY again from data.go.kr; either form of it works here. A new key can take an hour to be known, and it opens only the services it was registered for.
      (not tried again)

      the customs service: the key has expired (code 31 DEADLINE_HAS_EXPIRED_ERROR)
      → Extend it on data.go.kr (마이페이지).
      (not tried again)"
    `);
  });

  test('only trouble that passes is tried again: 01, 04, 05 and the limit codes 22 and 23', async () => {
    const again: string[] = [];
    for (const [code, name] of Object.entries(GATEWAY_CODES).sort()) {
      if (tell(customs, await readAnswer('gateway.xml', { code, name })).endsWith('(tried again)')) again.push(code);
    }
    expect(again).toEqual(['01', '04', '05', '22', '23']);
  });

  test('a code nobody described is told as it is', async () => {
    expect(tell(customs, await readAnswer('service.xml', { code: '99', name: 'UNKNOWN_ERROR' })))
      .toMatchInlineSnapshot(`
      "the customs service answers code 99: "UNKNOWN_ERROR"
      → Check the parameters of the recipe against the page of the service on data.go.kr.
      (not tried again)"
    `);
  });

  test('bare words, a web page, an answer cut off and a growing entity are no answers', async () => {
    const names = ['unexpected-errors.txt', 'forbidden.txt', 'maintenance.html', 'cut-off.xml', 'growing-entity.xml'];
    const told = await Promise.all(names.map(async (name) => `${name}: ${tell(customs, await readAnswer(name))}`));
    expect(told.join('\n\n')).toMatchInlineSnapshot(`
      "unexpected-errors.txt: the customs service says only "Unexpected errors": the gateway did not come as far as the service
      → Run again later; what was fetched is kept. If it stays, check the path and the key.
      (tried again)

      forbidden.txt: the customs service says only "Forbidden"
      → Apply for this service on data.go.kr (활용신청) with this key; after approval it can take an hour.
      (not tried again)

      maintenance.html: the customs service answered with a web page instead of data
      → It may be under maintenance: open it in a browser, then run again later.
      (tried again)

      cut-off.xml: the answer of the customs service is not the XML it should be: "<?xml version="1.0" encoding="UTF-8"?><response><header><resultCode>00</resultCode></header><body><items><item><year>202"
      → It may have been cut off on the way; run again.
      (tried again)

      growing-entity.xml: the answer of the customs service is not the XML it should be: "<!DOCTYPE response [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><response><header><resultCode>"
      → It may have been cut off on the way; run again.
      (tried again)"
    `);
  });

  test('HTTP 500 without an envelope is trouble of the service, HTTP 404 is a refusal', () => {
    expect(tell(customs, 'oops', 500)).toMatchInlineSnapshot(`
      "the customs service has trouble of its own (HTTP 500)
      → Run again later; what was fetched is kept.
      (tried again)"
    `);
    expect(tell(customs, 'no such page', 404)).toMatchInlineSnapshot(`
      "the customs service refused the request (HTTP 404): "no such page"
      → Check on the page of the service whether its address or its parameters have changed.
      (not tried again)"
    `);
  });

  test('bytes that are not UTF-8 are refused', () => {
    expect(() => customs.read({ status: 200, bytes: Uint8Array.of(0xb0, 0xa1), retryAfter: 0 })).toThrow(
      'the answer of the customs service is not UTF-8 text',
    );
  });

  test('code 03 and an empty list are answers without rows', async () => {
    expect(read(customs, await readAnswer('no-data.xml'))).toEqual({ rows: [], total: null });
    expect(read(customs, await readAnswer('service.xml', { code: '00', name: 'OK' })).rows).toEqual([]);
  });
});

describe('the errors of odcloud', () => {
  test('each code becomes a sentence and an advice', async () => {
    const cases = [
      ['-3', '등록되지 않은 서비스 입니다.', 401],
      ['-4', '등록되지 않은 인증키 입니다.', 401],
      ['-9', '알 수 없는 오류', 200],
    ] as const;
    const told = await Promise.all(
      cases.map(async ([code, message, status]) =>
        tell(odcloud, await readAnswer('odcloud-error.json', { code, message }), status),
      ),
    );
    expect(told.join('\n\n')).toMatchInlineSnapshot(`
      "odcloud: there is no such service (code -3)
      → The address changes with each upload: take the new uddi:… from the page of the dataset on data.go.kr and pass it with --edition.
      (not tried again)

      odcloud: the key is not known (code -4)
      → Copy DATA_GO_KR_KEY again from data.go.kr, and apply for this dataset there (활용신청).
      (not tried again)

      odcloud: "알 수 없는 오류" (code -9)
      → Look the message up on data.go.kr.
      (not tried again)"
    `);
  });

  test('a list without its count is no answer', () => {
    expect(tell(odcloud, '{"data":[]}')).toMatchInlineSnapshot(`
      "the answer of odcloud has no list of rows: "{"data":[]}"
      → The service may have changed; look at its page on data.go.kr.
      (not tried again)"
    `);
  });
});

describe('the errors of KOSIS', () => {
  test('an object in the place of rows becomes a sentence and an advice', async () => {
    const codes = ['10', '11', '20', '21', '31', '40', '99'];
    const told = await Promise.all(
      codes.map(async (code) => tell(kosis, await readAnswer('kosis-error.json', { code, message: '오류' }))),
    );
    expect(told.join('\n\n')).toMatchInlineSnapshot(`
      "KOSIS: no key was given (code 10)
      → Set KOSIS_KEY.
      (not tried again)

      KOSIS: the key is not valid (code 11)
      → Copy KOSIS_KEY again from https://kosis.kr/openapi/ (마이페이지), or extend it there.
      (not tried again)

      KOSIS: too few classifications were given (code 20)
      → Compare the classifications (objL1 … objL8) of the recipe with the table on kosis.kr: it may have gained or lost one.
      (not tried again)

      KOSIS: too many classifications were given (code 21)
      → Compare the classifications (objL1 … objL8) of the recipe with the table on kosis.kr: it may have gained or lost one.
      (not tried again)

      KOSIS: the answer would have more than 40,000 cells (code 31)
      → Ask for fewer codes in one query: split the recipe.
      (not tried again)

      KOSIS: more than 200 calls in a minute (code 40)
      → Run again in a few minutes; what was fetched is kept.
      (tried again)

      KOSIS: "오류" (code 99)
      → Look the code up at https://kosis.kr/openapi/.
      (not tried again)"
    `);
  });

  test('code 30 is an answer without rows', async () => {
    expect(
      read(kosis, await readAnswer('kosis-error.json', { code: '30', message: '데이터가 존재하지 않습니다.' })).rows,
    ).toEqual([]);
  });

  test('JavaScript in the place of JSON is recognised', async () => {
    expect(tell(kosis, await readAnswer('kosis-without-jsonvd.js'))).toMatchInlineSnapshot(`
      "KOSIS answered JavaScript with unquoted names instead of JSON
      → The parameter jsonVD=Y did not reach it; check the query of the recipe.
      (not tried again)"
    `);
  });

  test('a web page and an object that is neither rows nor error are told apart', async () => {
    expect(tell(kosis, await readAnswer('maintenance.html'))).toMatchInlineSnapshot(`
      "KOSIS answered with a web page instead of data
      → It may be under maintenance: open it in a browser, then run again later.
      (tried again)"
    `);
    expect(tell(kosis, '{"hello":1}')).toMatchInlineSnapshot(`
      "the answer of KOSIS is neither rows nor an error: "{"hello":1}"
      → The service may have changed; look at https://kosis.kr/openapi/.
      (not tried again)"
    `);
  });
});

describe('the errors of UN Comtrade', () => {
  test('too many calls are tried again, a wrong parameter is not', async () => {
    expect(tell(comtrade, await readAnswer('comtrade-429.json'), 429)).toMatchInlineSnapshot(`
      "UN Comtrade gets too many calls from us (HTTP 429)
      → Run again in a few minutes; what was fetched is kept.
      (tried again)"
    `);
    expect(tell(comtrade, await readAnswer('comtrade-error.json'), 400)).toMatchInlineSnapshot(`
      "UN Comtrade: "The period code is not valid."
      → Check the codes of the recipe against https://comtradedeveloper.un.org/.
      (not tried again)"
    `);
  });

  test('an answer of 500 rows was cut by the preview', () => {
    expect(tell(comtrade, JSON.stringify({ data: Array.from({ length: 500 }, () => ({})) }))).toContain(
      'was cut at 500 rows',
    );
  });
});
