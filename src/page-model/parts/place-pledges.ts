import type { Desk } from '../desk.ts';
import { pledgeRow, type PledgeRow } from './pledge-row.ts';

/** Returns the pledges that count places, in published order: whoever asks for a province wants to know of them. */
export function placePledges(desk: Desk): PledgeRow[] {
  const { codelists, pledges } = desk.publication;
  const places = new Set(codelists.units.filter(({ place }) => place).map(({ code }) => code));
  return pledges.filter(({ unit }) => unit !== null && places.has(unit)).map((pledge) => pledgeRow(desk, pledge));
}
