import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import type { ProvincePage } from '../../model/province.ts';
import { headOf, type Head } from '../parts/head.ts';
import { indicatorRoute } from '../parts/indicator-route.ts';
import type { PledgeRow } from '../parts/pledge-row.ts';
import { groupBy } from '../parts/group-by.ts';
import { placePledges } from '../parts/place-pledges.ts';

/** A province as a tile: where it stands, how many indicators have figures for it, and how much else was reported of it. */
export interface ProvinceTile {
  readonly name: string;
  readonly fullName: string;
  readonly href: string;
  readonly column: number;
  readonly row: number;
  /** Indicators with figures for it. */
  readonly count: string;
  /** Reports about it behind no indicator, `+16`; empty when there is none. */
  readonly also: string;
  /** Without either the tile is dashed. */
  readonly empty: boolean;
  /** What the two numbers count, for those who cannot see the sentence above the map. */
  readonly spoken: string;
}

export interface ProvincesPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly note: string;
  readonly mapLabel: string;
  readonly tiles: readonly ProvinceTile[];
  /** Pledges that choose among the regions. */
  readonly pledges: readonly PledgeRow[];
  readonly pledgesLead: string;
  readonly labels: { readonly indicators: string; readonly pledges: string };
  /** Indicators with a figure for some province, and for how many. */
  readonly indicators: readonly { readonly name: string; readonly href: string; readonly count: string }[];
}

/** Returns the indicators with figures for a province, each once. */
const indicatorsOf = ({ observations }: ProvincePage): string[] =>
  groupBy(observations, ({ indicator }) => indicator).map(({ key }) => key);

/** Returns the provinces as tiles, in the order of their codes. */
export function provinceTiles(desk: Desk): ProvinceTile[] {
  const { provinces: words } = desk.words.reference;
  return desk.publication.provinces.flatMap((page) => {
    const { area } = page;
    const province = desk.publication.codelists.provinces.find(({ code }) => code === area);
    if (!province) return [];
    const indicators = indicatorsOf(page).length;
    const reports = page.otherReports.length;
    const count = formatNumber(indicators);
    return [
      {
        name: desk.locale === 'ko' ? province.shortKo : province.shortEn,
        fullName: desk.text(province),
        href: desk.link(`/provinces/${area}/`),
        column: province.column,
        row: province.row,
        count,
        also: reports === 0 ? '' : `+${formatNumber(reports)}`,
        empty: indicators + reports === 0,
        spoken: words.tile(count, formatNumber(reports)),
      },
    ];
  });
}

/** Returns the map of the provinces. */
export function provincesPage(desk: Desk): ProvincesPage {
  const { provinces: words } = desk.words.reference;
  return {
    head: headOf(desk, '/provinces/', words),
    kicker: words.title,
    heading: words.heading,
    lead: words.lead,
    note: words.nationalNote,
    mapLabel: words.mapLabel,
    tiles: provinceTiles(desk),
    pledges: placePledges(desk),
    pledgesLead: words.pledgesLead,
    labels: { indicators: words.withFigures, pledges: words.pledges },
    indicators: groupBy(desk.publication.provinces.flatMap(indicatorsOf), (id) => id).map(({ key: id, items }) => ({
      name: desk.text(desk.indicatorOf(id).name),
      href: desk.link(indicatorRoute(desk, id)),
      count: words.provincesOf(formatNumber(items.length)),
    })),
  };
}
