import { compareText } from '../../model/order.ts';
import { spanOf } from '../../model/period.ts';
import type { Pledge } from '../../model/pledge.ts';
import { PLEDGE_KINDS, RUNGS } from '../../model/step.ts';
import type { Desk } from '../desk.ts';
import { findLadder, findLastStep, stepsOf } from './pledge-ladder.ts';
import { pledgeOrder } from './pledge-order.ts';
import { pledgeRow, type PledgeRow } from './pledge-row.ts';

/** The orders in which all pledges can be read; each but the first has a page of its own. */
export const PLEDGE_ORDERS = ['due', 'latest', 'rung', 'name'] as const;
export type PledgeOrder = (typeof PLEDGE_ORDERS)[number];

/** A choice of the list that works by its address alone. */
export interface Filter {
  /** The place it leads to; the style sheet shows its lines and hides the others. */
  readonly id: string;
  readonly label: string;
  readonly note: string;
}

/** All pledges, a line each, in one order. */
export interface PledgeList {
  readonly heading: string;
  readonly orders: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
  readonly filters: readonly { readonly heading: string; readonly choices: readonly Filter[] }[];
  /** Every pledge, with the names of the filters it belongs to. */
  readonly rows: readonly (PledgeRow & { readonly filters: string })[];
}

export const KNOWN = ['figure', 'step', 'none'] as const;

/** Returns the year by whose end a pledge is due; `none` where it names none. */
export const dueYear = ({ due }: Pledge): string => (due === null ? 'none' : spanOf(due).end.slice(0, 4));

/** Returns the names of the filters a pledge belongs to. */
function filtersOf(desk: Desk, pledge: Pledge, { known, rung }: PledgeRow): string[] {
  const areas = new Set(stepsOf(desk, pledge.id).flatMap((step) => step.areas));
  return [
    `known-${known}`,
    `task-${desk.programmeOf(pledge.programme).task}`,
    `due-${dueYear(pledge)}`,
    `kind-${pledge.kind}`,
    ...(rung === null ? [] : [`rung-${rung}`]),
    ...[...areas].filter((area) => area !== 'KR').map((area) => `area-${area}`),
  ];
}

/** Returns the last day of the latest that is known of a pledge; empty where nothing is. */
function latestDay(desk: Desk, { id, indicator }: Pledge): string {
  const last = findLastStep(desk, id);
  const figure = indicator === null ? null : desk.indicatorOf(indicator).verdict.latest;
  const periods = [...(last ? [last.date] : []), ...(figure ? [figure.period] : [])];
  return periods.map((period) => spanOf(period).end).toSorted()[periods.length - 1] ?? '';
}

const rungAt = (desk: Desk, { id }: Pledge): number => {
  const furthest = findLadder(desk, id)?.furthest;
  return furthest === undefined ? -1 : RUNGS.indexOf(furthest);
};

/** Returns how two pledges stand in an order; equals keep the order of the home page. */
function comparing(desk: Desk, order: PledgeOrder): (a: Pledge, b: Pledge) => number {
  if (order === 'latest') return (a, b) => compareText(latestDay(desk, b), latestDay(desk, a));
  if (order === 'rung') return (a, b) => rungAt(desk, b) - rungAt(desk, a);
  if (order === 'name') return (a, b) => desk.text(a.name).localeCompare(desk.text(b.name), desk.locale);
  return () => 0;
}

/** Returns the choices of the list, those that some pledge belongs to. */
function choicesOf(desk: Desk, rows: PledgeList['rows']): PledgeList['filters'] {
  const { home: words, terms } = desk.words;
  const { codelists } = desk.publication;
  // The bar of the home page leads to each of the first three, even to one without a pledge.
  const used = new Set([
    ...KNOWN.map((known) => `known-${known}`),
    ...rows.flatMap(({ filters }) => filters.split(' ')),
  ]);
  const group = (heading: string, choices: readonly (readonly [id: string, label: string])[]) => ({
    heading,
    choices: choices.filter(([id]) => used.has(id)).map(([id, label]) => ({ id, label, note: words.filtered(label) })),
  });
  const years = [...used].filter((id) => id.startsWith('due-')).toSorted();
  return [
    group(
      words.filterBy.known,
      KNOWN.map((known) => [`known-${known}`, words.known[known]]),
    ),
    group(
      words.filterBy.rung,
      RUNGS.map((rung) => [`rung-${rung}`, terms.rungs[rung]]),
    ),
    group(
      words.filterBy.due,
      years.map((id) => [id, id === 'due-none' ? words.noDue : desk.period(id.slice('due-'.length))]),
    ),
    group(
      words.filterBy.kind,
      PLEDGE_KINDS.map((kind) => [`kind-${kind}`, terms.pledgeKinds[kind]]),
    ),
    group(
      words.filterBy.task,
      codelists.tasks.map((task) => [`task-${task.code}`, desk.text(task)]),
    ),
    group(
      words.filterBy.area,
      codelists.provinces.map(({ code, shortKo, shortEn }) => [
        `area-${code}`,
        desk.locale === 'ko' ? shortKo : shortEn,
      ]),
    ),
  ].filter(({ choices }) => choices.length > 0);
}

/** Returns all pledges, a line each, in an order. */
export function pledgeList(desk: Desk, order: PledgeOrder): PledgeList {
  const { home: words } = desk.words;
  const rows = desk.publication.pledges
    .toSorted(pledgeOrder(desk))
    .toSorted(comparing(desk, order))
    .map((pledge) => {
      const row = pledgeRow(desk, pledge);
      return { ...row, filters: filtersOf(desk, pledge, row).join(' ') };
    });
  return {
    heading: words.pledgesHeading(rows.length),
    orders: PLEDGE_ORDERS.map((name) => ({
      text: words.orders[name],
      href: desk.link(`/pledges/by/${name}/`),
      current: name === order,
    })),
    filters: choicesOf(desk, rows),
    rows,
  };
}
