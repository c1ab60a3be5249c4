import type { Baseline, Measure, Slice, Target } from '../../src/model/indicator.ts';
import type { Status } from '../../src/model/observation.ts';
import type { Text } from '../../src/model/text.ts';
import type { Tables } from '../datasets/index.ts';

/** Which rows of the ledger speak of the indicator. All conditions must hold. */
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

/** Values we compute where nothing was published; always status E, always with their inputs. */
export type Derivation =
  /** Sums months, quarters or halves to longer periods that nobody published; an incomplete sum is M with the reason. */
  | { readonly kind: 'sum' }
  /** The change between two consecutive yearly values of a running total, both exact. */
  | { readonly kind: 'difference'; readonly of: ReportSelection }
  /** Adds up yearly values from the first year of the programme. */
  | { readonly kind: 'running-total'; readonly of: ReportSelection; readonly from: string };

/** What `observe` returns: observations from raw rows, before the ledger joins them. */
export interface RawObservation {
  readonly period: string;
  readonly area: string;
  readonly breakdown: string;
  readonly value: number | null;
  readonly status: Status;
  readonly inputs: readonly string[];
  readonly note: Text | null;
  /** Dataset id. */
  readonly source: string;
  readonly origin: 'dataset' | 'derived';
}

/** One indicator: everything that decides its numbers and what is said about them. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly programme: string;
  readonly name: Text;
  /** Code in data/codelist/unit.csv. */
  readonly unit: string;
  readonly measure: Measure;
  readonly definition: Text;
  readonly counts: Text;
  readonly countsNot: Text;
  readonly caution?: Text;
  readonly firstFigure?: Text;
  readonly target?: Target;
  readonly baseline?: Baseline;
  /** Rows of the ledger it rests on. */
  readonly reports?: readonly ReportSelection[];
  readonly derive?: readonly Derivation[];
  /** Aggregates raw rows; pure. */
  readonly observe?: (tables: Tables) => readonly RawObservation[];
  /** Datasets `observe` reads. */
  readonly datasets?: readonly string[];
  readonly slices?: readonly Slice[];
}

/** Returns the definition as it is; gives it its type where it is written. */
export const defineIndicator = (definition: IndicatorDefinition): IndicatorDefinition => definition;
