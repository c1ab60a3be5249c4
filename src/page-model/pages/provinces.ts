import { formatNumber } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import type { ProvincePage, Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import type { Head } from '../parts/head.ts';
import { lookupOf } from '../parts/lookup.ts';
import type { PledgeRow } from '../parts/pledge-row.ts';
import { groupBy } from '../parts/group-by.ts';
import { placePledges } from '../parts/place-pledges.ts';
import { referenceHead } from '../parts/reference-head.ts';

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
export function provinceTiles(publication: Publication, locale: Locale): ProvinceTile[] {
  const { provinces: words } = messagesIn(locale).reference;
  return publication.provinces.flatMap((page) => {
    const { area } = page;
    const province = publication.codelists.provinces.find(({ code }) => code === area);
    if (!province) return [];
    const indicators = indicatorsOf(page).length;
    const reports = page.otherReports.length;
    const count = formatNumber(indicators);
    return [
      {
        name: locale === 'ko' ? province.shortKo : province.shortEn,
        fullName: province[locale],
        href: pathTo(locale, `/provinces/${area}/`),
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
export function provincesPage(publication: Publication, locale: Locale): ProvincesPage {
  const { provinces: words } = messagesIn(locale).reference;
  const lookup = lookupOf(publication);
  return {
    head: referenceHead(publication, locale, '/provinces/', words),
    kicker: words.title,
    heading: words.heading,
    lead: words.lead,
    note: words.nationalNote,
    mapLabel: words.mapLabel,
    tiles: provinceTiles(publication, locale),
    pledges: placePledges(publication, locale),
    pledgesLead: words.pledgesLead,
    labels: { indicators: words.withFigures, pledges: words.pledges },
    indicators: groupBy(publication.provinces.flatMap(indicatorsOf), (id) => id).map(({ key: id, items }) => ({
      name: lookup.indicatorOf(id).name[locale],
      href: pathTo(locale, `/indicators/${id}/`),
      count: words.provincesOf(formatNumber(items.length)),
    })),
  };
}
