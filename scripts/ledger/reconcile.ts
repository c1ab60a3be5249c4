import type { Role, Status, Vintage } from '../../src/model/observation.ts';
import { compareText } from '../../src/model/order.ts';
import { daysBetween, publishedBy } from '../../src/model/period.ts';
import { PUBLISHER_KINDS } from '../../src/model/report.ts';
import { agreement, isCutOf, readPrinted } from '../../src/model/agreement.ts';
import { METHOD } from '../terms/method.ts';
import type { Speaker } from '../terms/speaker.ts';

/** One report of one quantity, as far as reconciling needs it. */
export interface Statement {
  readonly id: string;
  /** Digits as printed. */
  readonly value: string;
  readonly status: Status;
  /** Day or month; null where the page shows none. */
  readonly published: string | null;
  readonly speaker: Pick<Speaker, 'kind'>;
  /** Place in the ledger: the last tie-breaker. */
  readonly record: number;
}

/** A vintage with the reports that state it. */
export type StatedVintage = Vintage & { readonly reports: readonly string[] };

export interface Reconciled {
  /** The statement whose value is published. */
  readonly chosen: Statement;
  readonly low: number | null;
  readonly high: number | null;
  /** Earlier values first, the present one last. */
  readonly vintages: readonly StatedVintage[];
  readonly agreeing: readonly string[];
  readonly opposing: readonly string[];
  readonly roles: ReadonlyMap<string, Role>;
}

const day = (s: Statement): string => publishedBy(s.published) ?? '';
const rank = (s: Statement): number => PUBLISHER_KINDS.indexOf(s.speaker.kind);
const place = (s: Statement): number => readPrinted(s.value).place;
const agree = (a: Statement, b: Statement): boolean => agreement(a.value, b.value) !== null;
/** Whether a report cut off the digits that a later one gives: 4.4, then 4.4929. The other way round it is a change. */
const cutsOff = (s: Statement, later: Statement): boolean =>
  s.published !== null && later.published !== null && day(s) <= day(later) && isCutOf(s.value, later.value);

/** Latest first; on one day the more official, then the more precise, then the earlier record. */
const byDay = (a: Statement, b: Statement): number =>
  compareText(day(b), day(a)) || rank(a) - rank(b) || place(a) - place(b) || a.record - b.record;

/** Most precise first; then the latest, the more official, the earlier record. */
const byPrecision = (a: Statement, b: Statement): number => place(a) - place(b) || byDay(a, b);

/** The report that speaks last: the latest, unless an official one spoke in the same week. */
function findLeading(dated: readonly Statement[]): Statement | undefined {
  const latest = [...dated].sort(byDay)[0];
  if (!latest) return undefined;
  const official = dated.filter(
    (s) => s.speaker.kind === 'official' && daysBetween(day(s), day(latest)) < METHOD.sameWeekDays,
  );
  return official.sort(byDay)[0] ?? latest;
}

function vintage(statements: readonly Statement[]): StatedVintage {
  // An undated report never beats a dated one, not even for its digits.
  const dated = statements.filter((s) => s.published !== null);
  const best = [...(dated.length > 0 ? dated : statements)].sort(byPrecision)[0] as Statement;
  const days = statements.flatMap((s) => (s.published ? [s.published] : [])).sort(compareText);
  return {
    value: Number(best.value),
    status: best.status,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    reports: [...statements].sort((a, b) => a.record - b.record).map((s) => s.id),
  };
}

/** Gathers statements into groups that agree with the most precise one of each. */
function group(statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  for (const statement of [...statements].sort(byPrecision)) {
    const found = groups.find(([head]) => head && (agree(head, statement) || cutsOff(statement, head)));
    if (found) found.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

/** How a report that agrees with the value published stands to it: the same, coarser, or finer. */
function roleBeside(value: string, chosen: string): Role {
  if (agreement(value, chosen) === 'equal') return 'agrees';
  return readPrinted(value).place < readPrinted(chosen).place ? 'finer' : 'rounded';
}

/**
 * Makes one published value with its vintages out of all reports of one quantity.
 *
 * 1. Reports agree when one is the other rounded to its own last significant place, or, coming first, cut off there.
 * 2. The latest dated report leads; among the dated reports that agree with it the most precise is published.
 *    Undated reports lead only where no dated one exists.
 * 3. An earlier report that disagrees was revised: it becomes a vintage.
 * 4. Reports that disagree with a published one less than 45 days away, or undated ones that fit no vintage, are
 *    contested: `low` and `high` span them, until a decision names the value.
 *
 * Throws on an empty list and on a decision that no report supports.
 * Rule: method, section "From reports to one number".
 */
export function reconcile(statements: readonly Statement[], decision: string | null = null): Reconciled {
  if (statements.length === 0) throw new RangeError('nothing to reconcile');
  const dated = statements.filter((s) => s.published !== null);
  const undated = statements.filter((s) => s.published === null);
  const pool = dated.length > 0 ? dated : undated;

  const exactly = statements.filter((s) => decision !== null && agreement(s.value, decision) === 'equal');
  const supporting =
    decision === null
      ? null
      : exactly.length > 0
        ? exactly
        : statements.filter((s) => agreement(s.value, decision) !== null);
  if (supporting?.length === 0) throw new RangeError(`no report supports the decided value ${decision}`);
  const leading = supporting
    ? ([...supporting].sort(byPrecision)[0] as Statement)
    : (findLeading(dated) ?? ([...undated].sort((a, b) => rank(a) - rank(b) || byPrecision(a, b))[0] as Statement));
  const chosen = supporting ? leading : ([...pool].filter((s) => agree(s, leading)).sort(byPrecision)[0] as Statement);

  // A decision means its own digits: a finer value that would round to it was decided against.
  const fits = (s: Statement): boolean =>
    (agree(s, chosen) && (decision === null || place(s) >= place(chosen))) || cutsOff(s, chosen);
  let present = pool.filter(fits);
  const against = pool.filter((s) => !fits(s));
  const isLive = (s: Statement): boolean =>
    s.published === null ||
    // Nothing changed later what came after every report of the value: only a decision can stand against it.
    !present.some((p) => p.published !== null && day(s) < day(p)) ||
    present.some(
      (p) => p.published !== null && !agree(p, s) && Math.abs(daysBetween(day(s), day(p))) < METHOD.contestedWithinDays,
    );

  const live = against.filter(isLive);
  const earlier = group(against.filter((s) => !isLive(s)));
  // A rounded report that fits the old value as well as the new one, from before the new one was out, meant the old.
  const firstExact =
    present
      .filter((s) => agreement(s.value, chosen.value) === 'equal')
      .map(day)
      .sort(compareText)[0] ?? '';
  for (const statement of present.filter((s) => s.published !== null && day(s) < firstExact)) {
    const home = earlier.find(([head]) => agree(head as Statement, statement));
    if (!home) continue;
    home.push(statement);
    present = present.filter((s) => s !== statement);
  }
  for (const statement of dated.length > 0 ? undated : []) {
    if (fits(statement)) present.push(statement);
    else {
      const home = earlier.find((g) => g.some((s) => agree(s, statement)));
      if (home) home.push(statement);
      else live.push(statement);
    }
  }

  const roles = new Map<string, Role>();
  for (const s of present) roles.set(s.id, roleBeside(s.value, chosen.value));
  for (const s of earlier.flat()) roles.set(s.id, 'revised');
  for (const s of live) roles.set(s.id, decision === null ? 'contested' : 'overruled');
  roles.set(chosen.id, 'published');

  const contested = decision === null && live.length > 0;
  const span = [chosen, ...live].map((s) => Number(s.value));
  const ids = (list: readonly Statement[]): string[] => [...list].sort((a, b) => a.record - b.record).map((s) => s.id);
  return {
    chosen,
    low: contested ? Math.min(...span) : null,
    high: contested ? Math.max(...span) : null,
    vintages: [
      ...earlier.map(vintage).sort((a, b) => compareText(a.from ?? '', b.from ?? '') || a.value - b.value),
      { ...vintage(present), value: Number(chosen.value), status: chosen.status },
    ],
    agreeing: ids(present.filter((s) => s !== chosen)),
    opposing: ids(contested ? live : []),
    roles,
  };
}
