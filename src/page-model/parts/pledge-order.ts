import { compareText } from '../../model/order.ts';
import { spanOf } from '../../model/period.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Desk } from '../desk.ts';

/** Returns the pledge each flagship programme is known by, in the order of the programmes. */
export function flagshipPledges(desk: Desk): Pledge[] {
  const { codelists, overview } = desk.publication;
  return codelists.programmes
    .filter(({ flagship }) => flagship)
    .flatMap(({ code }) => {
      const lead = overview.programmes.find(({ programme }) => programme === code)?.lead;
      const pledge = lead ? desk.indicatorOf(lead).target?.pledge : undefined;
      return pledge === undefined ? [] : [desk.pledgeOf(pledge)];
    });
}

/** Orders pledges: the flagships first, then by due date, then by size, never by code. */
export function pledgeOrder(desk: Desk): (a: Pledge, b: Pledge) => number {
  const flagships = flagshipPledges(desk).map(({ id }) => id);
  const place = ({ id }: Pledge): number => (flagships.includes(id) ? flagships.indexOf(id) : flagships.length);
  const due = ({ due: period }: Pledge): string => (period === null ? '9999' : spanOf(period).end);
  return (a, b) =>
    place(a) - place(b) ||
    compareText(due(a), due(b)) ||
    Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0) ||
    compareText(a.id, b.id);
}
