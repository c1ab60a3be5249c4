import evaluation from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../src/layouts/content-security-policy.ts';

/** Returns what Google's evaluator finds wrong with a policy, directive by directive. */
const findingsOf = (policy: string): string[] =>
  new evaluation.CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);

/**
 * The one remark left is advice, not a fault: a host that keeps JSONP, Angular or files of strangers beside its pages
 * would give them away with 'self'. This one keeps what the build made and nothing else.
 */
it('an evaluator finds nothing wrong with what pages may load', () => {
  expect(findingsOf(CONTENT_SECURITY_POLICY)).toMatchInlineSnapshot(`
    [
      "script-src 'self': 'self' can be problematic if you host JSONP, AngularJS or user uploaded files.",
    ]
  `);
});

it('the evaluator would find inline scripts and foreign ones', () => {
  expect(
    findingsOf(`${CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'unsafe-inline' https:")}`),
  ).toHaveLength(2);
});
