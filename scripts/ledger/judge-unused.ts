import type { UNUSED } from '../../src/model/report.ts';
import type { ReportRow } from '../datasets/published-figures.ts';
import type { LedgerUse } from '../terms/derivation.ts';
import type { ReportSelection } from '../terms/report-selection.ts';

type Unused = (typeof UNUSED)[number];

const selectionsOf = (definition: LedgerUse): ReportSelection[] => [
  ...(definition.reports ?? []),
  ...(definition.derive ?? []).flatMap((d) => (d.kind === 'sum' ? [] : [d.of])),
];

/** Says why no observation rests on a report. */
export function judgeUnused(row: ReportRow, definitions: readonly LedgerUse[]): Unused {
  if (row.kind !== 'observation') return row.kind;
  if (row.measure.endsWith('growth')) return 'growth-rate';
  const selections = definitions.flatMap(selectionsOf).filter((s) => s.indicator === row.indicator);
  if (selections.length === 0) return 'no-indicator';
  return selections.some((s) => s.measure === row.measure) ? 'other-definition' : 'other-measure';
}
