import type { Indicator } from '../../src/model/indicator.ts';
import { compareText } from '../../src/model/order.ts';
import { daysBetween, publishedBy, spanOf } from '../../src/model/period.ts';
import type { NoPledge, Pledge } from '../../src/model/pledge.ts';
import type { Editorial, PledgeEntry } from '../editorial/read-editorial.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { quantityOf } from '../terms/decision.ts';
import { Problems } from '../terms/problems.ts';
import { findStatements } from './find-statements.ts';

/** Statements published from this month on belong to the present programme; earlier ones to the track record. */
export const PRESENT_FROM = '2025-09';

type Row = Ledger['rows'][number];

/** What makes two target rows one statement. */
export const statementKey = (row: Row): string => JSON.stringify([...Object.values(quantityOf(row)), row.value]);

/** Writes a statement for a reader of a message. */
const showQuantity = (row: Row): string => [...Object.values(quantityOf(row)), row.value].filter(Boolean).join(' · ');

export const isPresentTarget = (row: Row): boolean =>
  row.kind === 'target' && row.published !== null && row.published >= PRESENT_FROM;

export interface Pledges {
  readonly pledges: Pledge[];
  readonly noPledges: NoPledge[];
  /** Report id → pledge id. */
  readonly pledgeOf: ReadonlyMap<string, string>;
  readonly statementCount: number;
}

function silenceOf(statements: readonly Row[], indicator: Indicator | undefined, asOf: string): Pledge['silence'] {
  const days = statements.flatMap((r) => publishedBy(r.published) ?? []).sort(compareText);
  const pledged = days[0] as string;
  const latest = indicator && indicator.verdict.state !== 'not-rated' ? indicator.verdict.latest : null;
  const since = latest ? (publishedBy(latest.published) ?? spanOf(latest.period).end) : null;
  return {
    pledged,
    daysSincePledge: daysBetween(pledged, asOf),
    lastFigure: latest ? { period: latest.period, published: latest.published } : null,
    daysSinceFigure: since ? daysBetween(since, asOf) : null,
  };
}

/**
 * Joins the editor's table with the ledger: every distinct present statement belongs to exactly one pledge, or is
 * no pledge for a stated reason. With `complete` false (a look back at an earlier day) statements may be missing.
 * Throws with every statement left over, mapped twice or matched by nothing.
 */
export function assemblePledges(
  editorial: Editorial,
  ledger: Ledger,
  indicators: readonly Indicator[],
  asOf: string,
  complete = true,
): Pledges {
  const rows = ledger.rows.filter(isPresentTarget);
  const problems = new Problems();
  const tell = (entry: string | null, expected: string, got: string, todo: string): void =>
    problems.add({ file: 'data/editorial/pledges.yaml', column: entry, expected, got, todo });
  const owner = new Map<string, string>();
  const claim = (name: string, matches: PledgeEntry['statements']): Row[] =>
    matches.flatMap((match) => {
      const found = findStatements(rows, match);
      if (found.length === 0 && complete)
        tell(
          name,
          `a statement in the ledger like ${JSON.stringify(match)}`,
          'none',
          'Correct the columns, or take the line out.',
        );
      for (const row of found) {
        const other = owner.get(row.id);
        if (other)
          tell(
            name,
            'statements of its own',
            `the one of record ${row.record}, which belongs to ${other}`,
            'Map it once.',
          );
        owner.set(row.id, name);
      }
      return found;
    });

  const pledges = editorial.pledges.flatMap((entry): Pledge[] => {
    const statements = claim(entry.id, entry.statements);
    const indicator = entry.indicator === null ? undefined : indicators.find((i) => i.id === entry.indicator);
    if (entry.indicator !== null && !indicator?.target) {
      tell(
        entry.id,
        'an indicator with a target',
        `"${entry.indicator}"`,
        'Name an indicator whose definition has a target, or give value, unit and due here.',
      );
      return [];
    }
    if (indicator?.target && indicator.target.pledge !== entry.id)
      tell(
        entry.id,
        'an indicator that names this pledge',
        `"${indicator.target.pledge}"`,
        'Let both name each other.',
      );
    if (!indicator && (entry.value === undefined || entry.unit === undefined)) {
      tell(entry.id, 'value and unit', 'none', 'Give both, or name the indicator that follows the pledge.');
      return [];
    }
    if (statements.length === 0) return [];
    return [
      {
        id: entry.id,
        programme: entry.programme,
        kind: entry.kind,
        name: entry.name,
        value: indicator?.target?.value ?? entry.value ?? 0,
        unit: indicator?.unit ?? entry.unit ?? '',
        due: indicator?.target ? indicator.target.due : (entry.due ?? null),
        wording: entry.wording,
        indicator: indicator?.id ?? null,
        state: indicator?.verdict.state ?? 'not-rated',
        silence: silenceOf(statements, indicator, asOf),
        firstFigure: indicator?.firstFigure ?? entry.first_figure,
        statements: statements.map((r) => r.id),
      },
    ];
  });
  const noPledges = editorial.noPledges.map((entry) => ({
    reason: entry.reason,
    statements: claim(`no pledge: ${entry.reason.en}`, entry.statements).map((r) => r.id),
  }));
  for (const row of rows)
    if (!owner.has(row.id))
      tell(
        null,
        `a pledge for the statement of record ${row.record}, ${showQuantity(row)}`,
        'none',
        'Map it to a pledge, or say under no_pledges why it is none.',
      );
  const withTarget = indicators.filter((i) => i.target && !editorial.pledges.some((p) => p.indicator === i.id));
  for (const i of withTarget)
    tell(null, `a pledge for the target of the indicator ${i.id}`, 'none', 'Add the pledge with its statements.');
  problems.throwIfAny();
  return {
    pledges: pledges.sort((a, b) => compareText(a.id, b.id)),
    noPledges: noPledges.filter((n) => n.statements.length > 0),
    pledgeOf: new Map(pledges.flatMap((p) => p.statements.map((id) => [id, p.id] as const))),
    statementCount: new Set(rows.map(statementKey)).size,
  };
}
