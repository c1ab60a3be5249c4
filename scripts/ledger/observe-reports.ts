import { OBSERVATION_DEFAULTS, type Observation, type ReportUse, type Role } from '../../src/model/observation.ts';
import type { Contradiction } from '../../src/model/publication.ts';
import type { Decision } from '../terms/decision.ts';
import type { ReportSelection } from '../terms/report-selection.ts';
import type { Ledger } from './ledger.ts';
import { reconcile, type Reconciled } from './reconcile.ts';
import { selectReport } from './select-report.ts';
import { strengthOfRows } from './strength-of.ts';

type Row = Ledger['rows'][number];

export interface Observed {
  readonly observations: Observation[];
  readonly contradictions: Contradiction[];
  readonly plans: string[];
  /** Decisions that named a value here. */
  readonly decisions: Decision[];
}

/** Groups the rows of some selections by the observation they speak of. */
function groupRows(
  ledger: Ledger,
  selections: readonly ReportSelection[],
  kind: Row['kind'],
): Map<string, { breakdown: string; rows: Row[] }> {
  const groups = new Map<string, { breakdown: string; rows: Row[] }>();
  const words = new Set(selections.map(({ indicator }) => indicator));
  const rows = [...words].flatMap((word) => ledger.byIndicator.get(word) ?? []);
  for (const row of rows.sort((a, b) => a.record - b.record)) {
    if (row.kind !== kind) continue;
    for (const selection of selections) {
      const breakdown = selectReport(row, selection);
      if (breakdown === null) continue;
      const key = `${row.period}|${row.area}|${breakdown}`;
      const group = groups.get(key) ?? { breakdown, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
      break;
    }
  }
  return groups;
}

/** Contradicting values with their reports, lowest first. */
function sidesOf(rows: readonly Row[]): Contradiction['sides'] {
  return [...Map.groupBy(rows, ({ value }) => Number(value))]
    .sort(([a], [b]) => a - b)
    .map(([value, stating]) => ({
      value,
      reports: stating.map(({ id }) => id),
      strength: strengthOfRows(stating),
    }));
}

/** The sides of a contradiction: what was revised is history, unless the decision was about just that. */
function findSides(rows: readonly Row[], roles: ReadonlyMap<string, Role>): Contradiction['sides'] {
  const present = sidesOf(rows.filter((r) => roles.get(r.id) !== 'revised'));
  return present.length > 1 ? present : sidesOf(rows);
}

/** Lists the reports of a quantity with their judgement: the one whose value stands first, then in ledger order. */
function usesOf(rows: readonly Row[], { roles, vintages }: Reconciled): ReportUse[] {
  const vintageOf = new Map(vintages.flatMap(({ reports }, i) => reports.map((id) => [id, i] as const)));
  return rows
    .flatMap(({ id }) => {
      const role = roles.get(id);
      return role ? [{ report: id, role, vintage: vintageOf.get(id) ?? null }] : [];
    })
    .sort((a, b) => Number(b.role === 'published') - Number(a.role === 'published'));
}

/**
 * Makes the observations of one indicator from the ledger, with the judgement of every report used.
 * Plans are collected by name and never become observations.
 */
export function observeReports(
  definition: { readonly id: string },
  selections: readonly ReportSelection[],
  ledger: Ledger,
): Observed {
  const observed: Observed = { observations: [], contradictions: [], plans: [], decisions: [] };
  for (const { breakdown, rows } of groupRows(ledger, selections, 'observation').values()) {
    const [first] = rows as [Row, ...Row[]];
    const { period, area } = first;
    const decision = ledger.decisions.find(({ quantity: q }) =>
      rows.some(
        (r) =>
          q.indicator === r.indicator &&
          q.measure === r.measure &&
          q.period === r.period &&
          q.area === r.area &&
          q.breakdown === r.breakdown &&
          q.unit === r.unit,
      ),
    );
    const result = reconcile(rows, decision?.value ?? null);
    if (decision) observed.decisions.push(decision);
    observed.observations.push({
      ...OBSERVATION_DEFAULTS,
      period,
      area,
      breakdown,
      value: Number(result.chosen.value),
      status: result.chosen.status,
      low: result.low,
      high: result.high,
      origin: 'report',
      reasons: decision ? [{ code: 'decision', text: decision.reason }] : [],
      vintages: result.vintages.map(({ value, status, from, to }) => ({ value, status, from, to })),
      reports: usesOf(rows, result),
    });
    if (result.low === null && !decision) continue;
    observed.contradictions.push({
      indicator: definition.id,
      period,
      area,
      breakdown,
      sides: findSides(rows, result.roles),
      decision: decision
        ? { value: Number(result.chosen.value), reason: decision.reason, decided: decision.decided }
        : null,
    });
  }
  for (const { rows } of groupRows(ledger, selections, 'plan').values()) observed.plans.push(...rows.map((r) => r.id));
  return observed;
}
