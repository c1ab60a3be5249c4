import type { Desk } from '../desk.ts';
import { pledgeRow, type PledgeRow } from './pledge-row.ts';

/** Units that count places: a pledge in one of them chooses among the regions. */
const PLACES: readonly string[] = ['cities', 'provinces', 'districts', 'regions', 'hubs', 'towns', 'parks'];

/** Returns the pledges that count places, in published order: whoever asks for a province wants to know of them. */
export const placePledges = (desk: Desk): PledgeRow[] =>
  desk.publication.pledges.filter(({ unit }) => PLACES.includes(unit)).map((pledge) => pledgeRow(desk, pledge));
