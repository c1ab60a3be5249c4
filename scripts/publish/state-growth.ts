import { chosenReport, isLead, type Observation } from '../../src/model/observation.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Ledger, LedgerRow } from '../ledger/ledger.ts';
import { fitsGrowth } from '../measure/fits-growth.ts';
import type { ReportSelection } from '../terms/report-selection.ts';

export interface Series {
  readonly leads: string;
  readonly observations: readonly Observation[];
  /** Which rows of the ledger the series is made of. */
  readonly selections: readonly ReportSelection[];
}

/** The value of a figure as it was printed, or as a dataset or a sum gives it. */
function printed(o: Observation, ledger: Ledger): string {
  const report = o.origin === 'report' ? chosenReport(o) : null;
  return (report === null ? undefined : ledger.byId.get(report)?.value) ?? String(o.value);
}

/** The growth that the page of a figure states of it; undefined where it states none. */
function statedBeside(o: Observation, { selections }: Series, ledger: Ledger): LedgerRow | undefined {
  const report = chosenReport(o);
  const own = report === null ? undefined : ledger.byId.get(report);
  if (!own) return undefined;
  const measures = ['growth', ...selections.map(({ measure }) => `${measure}-growth`)];
  return ledger.rows.find(
    (row) =>
      row.url === own.url &&
      row.kind === 'observation' &&
      row.indicator === own.indicator &&
      measures.includes(row.measure) &&
      row.period === own.period &&
      row.area === own.area &&
      (row.breakdown === own.breakdown || row.breakdown === ''),
  );
}

/**
 * Returns a verdict whose changes hold: where the page of the later figure states a growth that the two values do not
 * fit, the earlier was restated, so that the change of this year is left out for the rate as stated, and that of the last
 * year for nothing. Pure.
 */
export function stateGrowth(verdict: Verdict, series: Series, ledger: Ledger): Verdict {
  const figure = (period: string | undefined): Observation | undefined =>
    series.observations.find((o) => o.period === period && isLead(o, series) && o.value !== null);
  const misfit = (change: { from: { period: string }; to: { period: string } } | null): LedgerRow | undefined => {
    const [from, to] = [figure(change?.from.period), figure(change?.to.period)];
    if (!from || !to || (from.value ?? 0) <= 0 || (to.value ?? 0) <= 0) return undefined;
    const row = statedBeside(to, series, ledger);
    return row && !fitsGrowth(printed(from, ledger), printed(to, ledger), row.value) ? row : undefined;
  };
  const { partYear, lastYear } = verdict;
  const stated = misfit(partYear);
  return {
    ...verdict,
    lastYear: misfit(lastYear) ? null : lastYear,
    partYear:
      partYear && stated
        ? { ...partYear, change: null, share: null, stated: { rate: Number(stated.value), report: stated.id } }
        : partYear,
  };
}
