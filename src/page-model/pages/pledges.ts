import type { Desk } from '../desk.ts';
import { headOf, type Head } from '../parts/head.ts';
import { pledgeList, type PledgeList, type PledgeOrder } from '../parts/pledge-list.ts';

export interface PledgesPage {
  readonly head: Head;
  readonly kicker: string;
  readonly list: PledgeList;
}

/** Returns the list of all pledges in an order: its address keeps the order, and after it the choice. */
export function pledgesPage(desk: Desk, order: PledgeOrder): PledgesPage {
  const { home: words } = desk.words;
  const list = pledgeList(desk, order);
  return {
    head: headOf(desk, `/pledges/by/${order}/`, {
      title: `${list.heading}: ${words.orders[order]}`,
      description: words.description,
    }),
    kicker: words.orders[order],
    list,
  };
}
