import { chooseSeries } from '../../charts/choose-series.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Publication } from '../../model/publication.ts';
import type { Desk } from '../desk.ts';

/** The set whose members are the provinces; the other sets are the indicators of a programme. */
export const PROVINCES = 'provinces';

/** What stands beside each other on one page: each member has its place there. */
export interface CompareSet {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly members: readonly { readonly id: string; readonly name: string; readonly href: string }[];
}

/** Whether an indicator can stand beside another: it has a series of its own to draw. */
export const isComparable = (indicator: Indicator): boolean => chooseSeries(indicator).length > 0;

/** Returns the indicators of a programme that can stand beside each other, in the order of the programme; none of what is no programme. */
const indicatorsOf = ({ overview, indicators }: Publication, programme: string): Indicator[] =>
  overview.programmes
    .filter((entry) => entry.programme === programme)
    .flatMap((entry) => entry.indicators)
    .flatMap((id) => indicators.filter((indicator) => indicator.id === id && isComparable(indicator)));

/** Returns the ids of all sets: the programmes that have such an indicator, flagships first, and the provinces. */
export const compareSets = (publication: Publication): string[] => [
  ...publication.codelists.programmes
    .toSorted((a, b) => Number(b.flagship) - Number(a.flagship))
    .map(({ code }) => code)
    .filter((code) => indicatorsOf(publication, code).length > 0),
  PROVINCES,
];

/** Returns a set in words. */
export function compareSet(desk: Desk, id: string): CompareSet {
  const { publication, words } = desk;
  const href = desk.link(`/compare/${id}/`);
  const ofProvinces = id === PROVINCES;
  const members = ofProvinces
    ? publication.provinces.map(({ area }) => ({ of: area, name: desk.areaName(area) }))
    : indicatorsOf(publication, id).map((indicator) => ({ of: indicator.id, name: desk.text(indicator.name) }));
  return {
    id,
    name: ofProvinces ? words.compare.provinces : desk.text(desk.programmeOf(id)),
    href,
    members: members.map(({ of, name }) => ({ id: of, name, href: `${href}#${of}` })),
  };
}

/** Returns the link that puts a member of a set beside another, still to be chosen. */
export const compareLink = (desk: Desk, id: string): string => `${desk.link('/compare/')}?a=${id}`;
