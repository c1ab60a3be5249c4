import type { Unit } from '../format/unit.ts';
import type { Finding } from '../model/finding.ts';
import type { Reason } from '../model/reason.ts';

/** A sentence for each reason; values are in the unit of the indicator. */
export type ReasonWords = {
  readonly [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>, unit: Unit) => string;
};

/** A name and a sentence for each check of meaning. */
export type FindingWords = {
  readonly [Check in Finding['check']]: {
    readonly name: string;
    readonly text: (params: Extract<Finding, { check: Check }>['params']) => string;
  };
};
