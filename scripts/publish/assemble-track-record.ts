import { compareText } from '../../src/model/order.ts';
import { comparePeriods, publishedBy } from '../../src/model/period.ts';
import type { PastTarget } from '../../src/model/pledge.ts';
import type { Editorial, StatementMatch } from '../editorial/read-editorial.ts';
import type { Ledger, LedgerRow } from '../ledger/ledger.ts';
import { strengthOfRows } from '../ledger/strength-of.ts';
import { reconcile } from '../ledger/reconcile.ts';
import { exact } from '../measure/exact.ts';
import { Problems } from '../terms/problems.ts';
import { findStatements } from './find-statements.ts';

type Tell = (expected: string, got: string, todo: string) => void;

/** Returns what the ledger says of some statements, targets and plans only; tells of each it does not hold. */
function statedBy(matches: readonly StatementMatch[], ledger: Ledger, tell: Tell | null): LedgerRow[] {
  return matches.flatMap((match) => {
    const found = findStatements(ledger.byIndicator, match).filter((row) => row.kind !== 'observation');
    if (found.length === 0)
      tell?.(`a target or plan in the ledger like ${JSON.stringify(match)}`, 'none', 'Correct the columns.');
    return found;
  });
}

const daysOf = (rows: readonly LedgerRow[]): string[] =>
  rows.flatMap((row) => publishedBy(row.published) ?? []).sort(compareText);

/** Returns the figure reached: of the reports of one quantity, or added up over several. Null while one is missing. */
function reachedBy(outcomes: readonly (readonly LedgerRow[])[]): PastTarget['reached'] {
  if (outcomes.length === 0 || outcomes.some((rows) => rows.length === 0)) return null;
  const values = outcomes.map((rows) => Number(reconcile(rows).chosen.value));
  return {
    period:
      outcomes
        .map(([first]) => first?.period ?? '')
        .sort(comparePeriods)
        .at(-1) ?? '',
    value: exact(values.reduce((sum, value) => sum + value, 0)),
    reports: outcomes.flat().map(({ id }) => id),
    summed: outcomes.length > 1,
    strength: strengthOfRows(outcomes.flat()),
  };
}

/** Whether the target had been stated before its result was; a result that is dated alone leaves it unknown. */
function knownBefore(stated: readonly LedgerRow[], outcome: readonly LedgerRow[]): PastTarget['knownBefore'] {
  if (outcome.length === 0) return null;
  const [target] = daysOf(stated);
  const [result] = daysOf(outcome);
  if (target === undefined || result === undefined) return 'unknown';
  return target < result ? 'yes' : 'no';
}

/**
 * Joins the editor's table of earlier targets with the ledger. `met` and `missed` are computed from the figure
 * reached, never written by hand; the other states need a statement that says so, or the absence of any figure.
 * Throws with every entry whose statement or outcome the ledger does not hold.
 */
export function assembleTrackRecord(editorial: Editorial, ledger: Ledger, complete = true): PastTarget[] {
  const problems = new Problems();
  const past = editorial.pastTargets.flatMap((entry): PastTarget[] => {
    const tell: Tell = (expected, got, todo) =>
      problems.add({ file: 'data/editorial/track-record.yaml', column: entry.id, expected, got, todo });
    const stated = statedBy(entry.statements, ledger, complete ? tell : null);
    if (stated.length === 0) return [];
    const matches = entry.reached === null ? [] : [entry.reached].flat();
    const outcomes = matches.map((match) => {
      const found = findStatements(ledger.byIndicator, match).filter((row) => row.kind === 'observation');
      if (found.length === 0 && complete)
        tell(
          `a figure in the ledger like ${JSON.stringify(match)}`,
          'none',
          'Correct the columns, or set reached to null.',
        );
      return found;
    });
    for (const row of outcomes.flat().filter(({ unit }) => unit !== entry.unit))
      tell(
        `an outcome in ${entry.unit}`,
        `${row.unit} in record ${row.record}`,
        'Compare like with like: name a figure in the unit of the target, or set reached to null.',
      );
    const source = entry.state_source ? findStatements(ledger.byIndicator, entry.state_source) : [];
    if (entry.state_source && source.length === 0 && complete)
      tell('a report in the ledger like state_source', 'none', 'Correct the columns.');
    if ((entry.state === 'dropped' || entry.state === 'replaced') && source.length === 0 && complete)
      tell(`the source that says ${entry.state}`, 'none', 'Name the report in state_source.');
    // Looking back, a state whose source was not published yet is not known.
    const said = entry.state_source && source.length === 0 ? null : entry.state;
    const reached = reachedBy(outcomes);
    const earlier = entry.earlier_forms.flatMap(({ id, name, value, unit, due, statements }) => {
      const rows = statedBy(statements, ledger, complete ? tell : null);
      if (rows.length === 0) return [];
      return { id, name, value, unit, due, announced: daysOf(rows)[0] ?? null, statements: rows.map((row) => row.id) };
    });
    return [
      {
        id: entry.id,
        programme: entry.programme,
        name: entry.name,
        value: entry.value,
        unit: entry.unit,
        due: entry.due,
        announced: daysOf(stated)[0] ?? null,
        reached,
        knownBefore: reached && said === null ? knownBefore(stated, outcomes.flat()) : null,
        state: said ?? (reached ? (reached.value >= entry.value ? 'met' : 'missed') : 'no-figure'),
        note: entry.note,
        statements: [...new Set([...stated, ...source].map((r) => r.id))],
        indicator: entry.indicator,
        earlier: earlier.sort((a, b) => comparePeriods(a.due, b.due) || compareText(a.id, b.id)),
      },
    ];
  });
  problems.throwIfAny();
  return past.sort((a, b) => compareText(a.due, b.due) || compareText(a.id, b.id));
}
