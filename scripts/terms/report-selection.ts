/** Which rows of the ledger speak of an indicator. All conditions must hold. */
export interface ReportSelection {
  /** The ledger's words: `indicator`, `measure` and `unit` columns, exactly. */
  readonly indicator: string;
  readonly measure: string;
  readonly unit: string;
  /** Breakdown pairs that must be present; they belong to the definition and are taken out of the breakdown. */
  readonly with?: Readonly<Record<string, string>>;
  /** Pairs that may be present and say nothing new (`period=Q1-Q3` beside the interval); taken out. */
  readonly ignore?: Readonly<Record<string, readonly string[]>>;
  /** Dimensions a reader can slice. A row with any other remaining dimension is of another definition. */
  readonly slices?: readonly string[];
  /** Pairs added to the breakdown, when the ledger keeps as a measure what a reader sees as a slice. */
  readonly add?: Readonly<Record<string, string>>;
  /** Which areas: the whole country only (default), or provinces too. */
  readonly areas?: 'country' | 'all';
}
