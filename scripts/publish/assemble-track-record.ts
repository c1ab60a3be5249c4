import { compareText } from '../../src/model/order.ts';
import { publishedBy } from '../../src/model/period.ts';
import type { PastTarget } from '../../src/model/pledge.ts';
import type { Editorial } from '../editorial/read-editorial.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { reconcile } from '../ledger/reconcile.ts';
import { Problems } from '../terms/problems.ts';
import { findStatements } from './find-statements.ts';

/**
 * Joins the editor's table of earlier targets with the ledger. `met` and `missed` are computed from the figure
 * reached, never written by hand; the other states need a statement that says so, or the absence of any figure.
 * Throws with every entry whose statement or outcome the ledger does not hold.
 */
export function assembleTrackRecord(editorial: Editorial, ledger: Ledger, complete = true): PastTarget[] {
  const problems = new Problems();
  const past = editorial.pastTargets.flatMap((entry): PastTarget[] => {
    const tell = (expected: string, got: string, todo: string): void =>
      problems.add({ file: 'data/editorial/track-record.yaml', column: entry.id, expected, got, todo });
    const stated = entry.statements.flatMap((match) => {
      const found = findStatements(ledger.rows, match).filter((r) => r.kind !== 'observation');
      if (found.length === 0 && complete)
        tell(`a target or plan in the ledger like ${JSON.stringify(match)}`, 'none', 'Correct the columns.');
      return found;
    });
    if (stated.length === 0) return [];
    const outcome = entry.reached
      ? findStatements(ledger.rows, entry.reached).filter((r) => r.kind === 'observation')
      : [];
    if (entry.reached && outcome.length === 0 && complete)
      tell(
        `a figure in the ledger like ${JSON.stringify(entry.reached)}`,
        'none',
        'Correct the columns, or set reached to null.',
      );
    for (const row of outcome.filter((r) => r.unit !== entry.unit))
      tell(
        `an outcome in ${entry.unit}`,
        `${row.unit} in record ${row.record}`,
        'Compare like with like: name a figure in the unit of the target, or set reached to null.',
      );
    const source = entry.state_source ? findStatements(ledger.rows, entry.state_source) : [];
    if (entry.state_source && source.length === 0 && complete)
      tell('a report in the ledger like state_source', 'none', 'Correct the columns.');
    if ((entry.state === 'dropped' || entry.state === 'replaced') && source.length === 0 && complete)
      tell(`the source that says ${entry.state}`, 'none', 'Name the report in state_source.');
    // Looking back, a state whose source was not published yet is not known.
    const said = entry.state_source && source.length === 0 ? null : entry.state;
    const result = outcome.length > 0 ? reconcile(outcome) : null;
    const reached =
      result && outcome[0]
        ? { period: outcome[0].period, value: Number(result.chosen.value), reports: outcome.map((r) => r.id) }
        : null;
    const days = stated.flatMap((r) => publishedBy(r.published) ?? []).sort(compareText);
    return [
      {
        id: entry.id,
        programme: entry.programme,
        name: entry.name,
        value: entry.value,
        unit: entry.unit,
        due: entry.due,
        announced: days[0] ?? null,
        reached,
        state: said ?? (reached ? (reached.value >= entry.value ? 'met' : 'missed') : 'no-figure'),
        note: entry.note,
        statements: [...new Set([...stated, ...source].map((r) => r.id))],
        indicator: entry.indicator,
      },
    ];
  });
  problems.throwIfAny();
  return past.sort((a, b) => compareText(a.due, b.due) || compareText(a.id, b.id));
}
