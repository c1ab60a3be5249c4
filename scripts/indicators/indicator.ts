import type { Baseline, Measure, Slice, Target } from '../../src/model/indicator.ts';
import type { Text } from '../../src/model/text.ts';
import type { Tables } from '../datasets/index.ts';
import type { LedgerUse } from '../terms/derivation.ts';
import type { RawObservation } from '../terms/raw-observation.ts';

/** One indicator: everything that decides its numbers and what is said about them. */
export interface IndicatorDefinition extends LedgerUse {
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
  /** Where the count starts by the words of the pledge; left out where the rule for baselines finds the figure. */
  readonly baseline?: Pick<Baseline, 'period' | 'value'> & { readonly reason: Text };
  /** Aggregates raw rows; pure. */
  readonly observe?: (tables: Tables) => readonly RawObservation[];
  /** Datasets `observe` reads. */
  readonly datasets?: readonly string[];
  /** Breakdown of the series the indicator is named for, where that is a part: `size=sme`; the total when left out. */
  readonly leads?: string;
  readonly slices?: readonly Slice[];
}

/** Returns the definition as it is; gives it its type where it is written. */
export const defineIndicator = (definition: IndicatorDefinition): IndicatorDefinition => definition;
