import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import type { ProvincePage } from '../../model/province.ts';
import { headOf, type Head } from '../parts/head.ts';
import { indicatorRoute } from '../parts/indicator-route.ts';
import type { PledgeRow } from '../parts/pledge-row.ts';
import { groupBy } from '../parts/group-by.ts';
import { placePledges } from '../parts/place-pledges.ts';

/** A province as a tile: where it stands, and how many things were found there. */
export interface ProvinceTile {
  readonly name: string;
  readonly fullName: string;
  readonly href: string;
  readonly column: number;
  readonly row: number;
  /** What was chosen, funded, built or opened there, as it stands on the tile. */
  readonly count: string;
  /** How much of it there is, from 0 to 3: the more, the darker; without any the tile is dashed. */
  readonly level: number;
  /** What the number counts, for those who cannot see the sentence above the map. */
  readonly spoken: string;
}

export interface ProvincesPage {
  readonly head: Head;
  readonly heading: string;
  readonly tiles: readonly ProvinceTile[];
  /** The page on which provinces stand beside each other. */
  readonly compare: string;
  /** Pledges that choose among the regions. */
  readonly pledges: readonly PledgeRow[];
  /** Indicators with a figure for some province, and for how many. */
  readonly indicators: readonly { readonly name: string; readonly href: string; readonly count: string }[];
}

/** Returns the indicators with figures for a province, each once. */
const indicatorsOf = ({ observations }: ProvincePage): string[] =>
  groupBy(observations, ({ indicator }) => indicator).map(({ key }) => key);

/** A tile is as dark as its number is high, in three steps. */
const levelOf = (count: number): number => Math.min(3, Math.ceil(count / 2));

/** Returns the provinces as tiles, in the order of their codes. */
export function provinceTiles(desk: Desk): ProvinceTile[] {
  const { province: words } = desk.words;
  return desk.publication.provinces.flatMap(({ area, came, otherReports }) => {
    const province = desk.publication.codelists.provinces.find(({ code }) => code === area);
    if (!province) return [];
    const count = formatNumber(came.length);
    return [
      {
        name: desk.locale === 'ko' ? province.shortKo : province.shortEn,
        fullName: desk.text(province),
        href: desk.link(`/provinces/${area}/`),
        column: province.column,
        row: province.row,
        count: words.things(count),
        level: levelOf(came.length),
        spoken: words.tile(count, formatNumber(otherReports.length)),
      },
    ];
  });
}

/** Returns the map of the provinces. */
export function provincesPage(desk: Desk): ProvincesPage {
  const { province: words } = desk.words;
  const found = desk.publication.provinces.reduce((sum, { came }) => sum + came.length, 0);
  return {
    head: headOf(desk, '/provinces/', words),
    heading: words.heading(formatNumber(found)),
    tiles: provinceTiles(desk),
    compare: desk.link('/compare/provinces/'),
    pledges: placePledges(desk),
    indicators: groupBy(desk.publication.provinces.flatMap(indicatorsOf), (id) => id).map(({ key: id, items }) => ({
      name: desk.text(desk.indicatorOf(id).name),
      href: desk.link(indicatorRoute(desk, id)),
      count: words.provincesOf(formatNumber(items.length)),
    })),
  };
}
