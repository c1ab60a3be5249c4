/** Tells whether a list has a code. */
export type Codes = Pick<ReadonlySet<string>, 'has'>;

/** The codes a cell of a received file may hold, by code list. */
export interface CodeLists {
  readonly province: Codes;
  readonly unit: Codes;
  readonly country: Codes;
}

const ANY: Codes = { has: () => true };

/** Stands in for lists that cannot be read: that stops the run, a complaint about every code would add nothing. */
export const ANY_CODES: CodeLists = { province: ANY, unit: ANY, country: ANY };
