import type { Indicator } from '../../src/model/indicator.ts';
import { compareText } from '../../src/model/order.ts';
import { daysBetween, publishedBy, spanOf } from '../../src/model/period.ts';
import type { NoPledge, Plan, Pledge } from '../../src/model/pledge.ts';
import type { Strength } from '../../src/model/strength.ts';
import type { Editorial, PledgeEntry } from '../editorial/read-editorial.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { quantityOf } from '../terms/decision.ts';
import { METHOD } from '../terms/method.ts';
import { Problems } from '../terms/problems.ts';
import { pageId } from '../ledger/report-id.ts';
import { findStatements } from './find-statements.ts';
import { strengthOfPages } from './strength-of-observation.ts';

type Row = Ledger['rows'][number];

/** What makes two target rows one statement. */
export const statementKey = (row: Row): string => JSON.stringify([...Object.values(quantityOf(row)), row.value]);

/** Writes a statement for a reader of a message. */
const showQuantity = (row: Row): string => [...Object.values(quantityOf(row)), row.value].filter(Boolean).join(' · ');

export const isPresentTarget = (row: Row): boolean =>
  row.kind === 'target' && row.published !== null && row.published >= METHOD.presentFrom;

export interface Pledges {
  readonly plans: Plan[];
  readonly pledges: Pledge[];
  readonly noPledges: NoPledge[];
  /** Report id → pledge id. */
  readonly pledgeOf: ReadonlyMap<string, string>;
  readonly statementCount: number;
}

/** Returns the day on which each pledge was made: that of the plan that first stated it. */
export const pledgedOn = ({ pledges, plans }: Editorial): Map<string, string> =>
  new Map(
    pledges.flatMap(({ id, plan }) => {
      const stated = plans.find((p) => p.id === plan);
      return stated ? [[id, stated.day] as const] : [];
    }),
  );

function silenceOf(pledged: string, indicator: Indicator | undefined, asOf: string): Pledge['silence'] {
  const latest = indicator && indicator.verdict.state !== 'not-rated' ? indicator.verdict.latest : null;
  const since = latest ? (publishedBy(latest.published) ?? spanOf(latest.period).end) : null;
  return {
    daysSincePledge: daysBetween(pledged, asOf),
    lastFigure: latest ? { period: latest.period, published: latest.published } : null,
    daysSinceFigure: since ? daysBetween(since, asOf) : null,
  };
}

/**
 * Joins the editor's table with the ledger: every distinct present statement belongs to exactly one pledge, or is
 * no pledge for a stated reason. `cited` holds the address of every page that a report or a step cites. With `complete` false (a look back at an earlier day) statements may be missing.
 * Throws with every statement left over, mapped twice or matched by nothing.
 */
export function assemblePledges(
  editorial: Editorial,
  ledger: Ledger,
  indicators: readonly Indicator[],
  cited: ReadonlySet<string>,
  asOf: string,
  complete = true,
): Pledges {
  const rows = ledger.rows.filter(isPresentTarget);
  const byIndicator = Map.groupBy(rows, ({ indicator }) => indicator);
  const problems = new Problems();
  const tell = (entry: string | null, expected: string, got: string, todo: string, file = 'pledges'): void =>
    problems.add({ file: `data/editorial/${file}.yaml`, column: entry, expected, got, todo });
  /** Ids of cited pages; a page that no report and no step cites is told, unless an earlier day is looked at. */
  const cite = (entry: string, urls: readonly string[], file?: string): string[] =>
    urls.flatMap((url) => {
      if (cited.has(url)) return pageId(url);
      if (complete)
        tell(entry, 'a page that a report or a step cites', `"${url}"`, 'Add what it says to the record first.', file);
      return [];
    });
  const plans = editorial.plans
    .filter(({ day }) => complete || day <= asOf)
    .flatMap(({ page, ...plan }) => cite(plan.id, [page], 'plans').map((id): Plan => ({ ...plan, page: id })));
  const owner = new Map<string, string>();
  const claim = (name: string, matches: PledgeEntry['statements']): Row[] =>
    matches.flatMap((match) => {
      const found = findStatements(byIndicator, match);
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

  /** How strong the reports of a page are; null where only a step is told there. */
  const strengthOn = (url: string): Strength | null => {
    const reports = ledger.rows.filter((row) => row.url === url).map(({ id }) => id);
    return reports.length === 0 ? null : strengthOfPages(reports, ledger);
  };

  const pledges = editorial.pledges.flatMap((entry): Pledge[] => {
    const statements = claim(entry.id, entry.statements);
    const indicator = entry.indicator === null ? undefined : indicators.find((i) => i.id === entry.indicator);
    if (entry.indicator !== null && !indicator?.target) {
      tell(
        entry.id,
        'an indicator with a target',
        `"${entry.indicator}"`,
        'Name an indicator whose definition has a target, or give value and unit here.',
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
    if (!indicator && (entry.value === undefined) !== (entry.unit === undefined))
      tell(entry.id, 'value and unit together', 'one of them', 'Give both, or neither where no number was promised.');
    const counts = indicator?.counts ?? entry.counts;
    const countsNot = indicator?.countsNot ?? entry.counts_not;
    if (!counts || !countsNot) {
      tell(entry.id, 'counts and counts_not', 'none', 'Say what the pledge counts and what it does not.');
      return [];
    }
    for (const id of entry.related)
      if (!indicators.some((i) => i.id === id) || id === entry.indicator)
        tell(
          entry.id,
          'another indicator in related',
          `"${id}"`,
          'Name an indicator that shows the ground it stands on.',
        );
    if (entry.in_force && entry.kind !== 'rule')
      tell(entry.id, `no in_force for the kind ${entry.kind}`, entry.in_force.from, 'Only a rule comes into force.');
    const plan = editorial.plans.find(({ id }) => id === entry.plan);
    if (!plan) {
      tell(entry.id, 'a plan of data/editorial/plans.yaml', `"${entry.plan}"`, 'Add the plan, or correct its id.');
      return [];
    }
    const early = statements.filter((r) => (publishedBy(r.published) ?? plan.day) < plan.day);
    for (const row of early)
      tell(
        entry.id,
        `no statement before its plan of ${plan.day}`,
        `record ${row.record} of ${row.published ?? ''}`,
        'Name the plan that stated it first.',
      );
    const stating = cite(entry.id, entry.pages);
    if (statements.length + stating.length === 0) {
      if (complete && entry.statements.length + entry.pages.length === 0)
        tell(entry.id, 'a statement or a page', 'none', 'Name a target of the ledger, or a page that states it.');
      return [];
    }
    if (!complete && plan.day > asOf) return [];
    const [inForcePage] = entry.in_force ? cite(entry.id, [entry.in_force.page]) : [];
    return [
      {
        id: entry.id,
        programme: entry.programme,
        kind: entry.kind,
        plan: plan.id,
        pledged: plan.day,
        name: entry.name,
        value: indicator?.target?.value ?? entry.value ?? null,
        unit: indicator?.unit ?? entry.unit ?? null,
        due: indicator?.target ? indicator.target.due : (entry.due ?? null),
        wording: entry.wording,
        counts,
        countsNot,
        inForce:
          entry.in_force && inForcePage
            ? { from: entry.in_force.from, page: inForcePage, strength: strengthOn(entry.in_force.page) }
            : null,
        indicator: indicator?.id ?? null,
        related: entry.related,
        state: entry.in_force && entry.in_force.from <= asOf ? 'in-force' : (indicator?.verdict.state ?? 'not-rated'),
        silence: silenceOf(plan.day, indicator, asOf),
        firstFigure: indicator?.firstFigure ?? entry.first_figure,
        statements: statements.map((r) => r.id),
        pages: stating,
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
    plans,
    pledges: pledges.sort((a, b) => compareText(a.id, b.id)),
    noPledges: noPledges.filter((n) => n.statements.length > 0),
    pledgeOf: new Map(pledges.flatMap((p) => p.statements.map((id) => [id, p.id] as const))),
    statementCount: new Set(rows.map(statementKey)).size,
  };
}
