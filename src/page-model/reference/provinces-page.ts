import { formatNumber } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import type { Head } from '../head.ts';
import { groupBy } from './group-by.ts';
import { referenceHead } from './reference-head.ts';

/** A province as a tile: where it stands, and how many indicators have figures for it. */
export interface ProvinceTile {
  readonly name: string;
  readonly fullName: string;
  readonly href: string;
  readonly column: number;
  readonly row: number;
  readonly count: string;
  /** Without a figure the tile is hatched. */
  readonly empty: boolean;
  /** The tile in a sentence. */
  readonly label: string;
}

export interface ProvincesPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly note: string;
  readonly mapLabel: string;
  readonly tiles: readonly ProvinceTile[];
}

/** Returns the provinces as tiles, in the order of their codes. */
export function provinceTiles(publication: Publication, locale: Locale): ProvinceTile[] {
  const { provinces: words } = messagesIn(locale).reference;
  return publication.provinces.flatMap(({ area, observations }) => {
    const province = publication.codelists.provinces.find(({ code }) => code === area);
    if (!province) return [];
    const indicators = groupBy(observations, ({ indicator }) => indicator).length;
    const count = formatNumber(indicators);
    return [{
      name: locale === 'ko' ? province.shortKo : province.shortEn,
      fullName: province[locale],
      href: pathTo(locale, `/provinces/${area}/`),
      column: province.column,
      row: province.row,
      count,
      empty: indicators === 0,
      label: indicators === 0 ? words.tileNone(province[locale]) : words.tile(province[locale], count),
    }];
  });
}

/** Returns the map of the provinces. */
export function provincesPage(publication: Publication, locale: Locale): ProvincesPage {
  const { provinces: words } = messagesIn(locale).reference;
  return {
    head: referenceHead(publication, locale, '/provinces/', words),
    kicker: words.title,
    heading: words.heading,
    lead: words.lead,
    note: words.nationalNote,
    mapLabel: words.mapLabel,
    tiles: provinceTiles(publication, locale),
  };
}
