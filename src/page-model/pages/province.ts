import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import type { Came } from '../../model/province.ts';
import type { Report } from '../../model/report.ts';
import { cameLine, type CameLine } from '../parts/came-line.ts';
import { compareLink } from '../parts/compare-sets.ts';
import { groupBy } from '../parts/group-by.ts';
import { headOf, type Head } from '../parts/head.ts';
import { indicatorRoute } from '../parts/indicator-route.ts';
import { placePledges } from '../parts/place-pledges.ts';
import type { PledgeRow } from '../parts/pledge-row.ts';
import { provinceCard, type ProvinceCard } from '../parts/province-figure.ts';
import { reportedName } from '../parts/quantity-words.ts';
import { pageLine } from '../parts/report-line.ts';
import { asLabel } from '../parts/verdict-mark.ts';
import type { Cell, Table } from '../parts/table.ts';
import { provinceTiles, type ProvinceTile } from './provinces.ts';

export interface ProvincePageWords {
  readonly head: Head;
  readonly heading: string;
  readonly national: string;
  /** Puts it beside another province. */
  readonly compare: string;
  readonly searched: string;
  readonly came: readonly CameLine[];
  readonly figures: readonly ProvinceCard[];
  /** What else pages said of the province, behind no figure of an indicator; null when they said nothing. */
  readonly otherReports: { readonly summary: string; readonly table: Table } | null;
  readonly withoutLead: string;
  readonly without: readonly { readonly name: string; readonly href: string }[];
  /** Pledges that choose among the regions. */
  readonly pledges: readonly PledgeRow[];
  readonly tiles: readonly ProvinceTile[];
}

/** Returns a report behind no indicator as a row: what and of what kind, how much and when, who said so and why no indicator has it. */
function otherReport(desk: Desk, report: Report): Cell[] {
  const page = pageLine(desk, desk.pageOf(report.page));
  const breakdown = desk.breakdownName(report.breakdown);
  const why = report.unused === null ? '' : desk.words.terms.unused[report.unused];
  return [
    { text: asLabel(reportedName(desk, report)), notes: [breakdown, asLabel(why)].filter(Boolean) },
    {
      text: desk.value(Number(report.value), report.unit, 'exact'),
      notes: [desk.period(report.period, 'short'), asLabel(desk.words.terms.reportKinds[report.kind])],
    },
    {
      text: page.who,
      href: page.href,
      notes: [desk.published(report.published, 'short'), page.whyUnlinked ?? ''].filter(Boolean),
    },
  ];
}

/** Returns the headline of a province: how much was found there, and of what kinds, most first. */
function headline(desk: Desk, name: string, came: readonly Came[]): string {
  const { province: words } = desk.words;
  if (came.length === 0) return words.cameNone(name);
  const kinds = groupBy(came, ({ what }) => what)
    .toSorted((a, b) => b.items.length - a.items.length)
    .flatMap(({ items }) => (items[0] ? [words.kind(words.kinds[items[0].what], formatNumber(items.length))] : []));
  return words.came(name, formatNumber(came.length), kinds.join(', '));
}

/** Returns what came to a province, its figures and what was not found. Throws when the publication has no such province. */
export function provincePage(desk: Desk, code: string): ProvincePageWords {
  const { province: words, reference } = desk.words;
  const province = desk.publication.provinces.find(({ area }) => area === code);
  if (!province) throw new RangeError(`unknown province: ${code}`);
  const name = desk.areaName(code);
  const { came, figures, observations, otherReports, without } = province;
  return {
    head: headOf(desk, `/provinces/${code}/`, {
      title: name,
      description: words.pageDescription(name),
      trail: [{ text: words.title, route: '/provinces/' }],
    }),
    heading: headline(desk, name, came),
    national: desk.link('/'),
    compare: compareLink(desk, code),
    searched: desk.link('/searched/'),
    came: came.map((one) => cameLine(desk, one)),
    figures: figures.map((figure) =>
      provinceCard(
        desk,
        figure,
        observations.filter(({ indicator }) => indicator === figure.indicator).map(({ key }) => key),
      ),
    ),
    otherReports:
      otherReports.length === 0
        ? null
        : {
            summary: words.otherReports(formatNumber(otherReports.length)),
            table: {
              caption: '',
              columns: [{ text: words.what }, { text: words.value }, { text: reference.common.publisher }],
              rows: otherReports.map((id) => otherReport(desk, desk.reportOf(id))),
            },
          },
    withoutLead: without.length === 0 ? words.withoutNone : words.withoutLead,
    without: without.map((id) => ({
      name: desk.text(desk.indicatorOf(id).name),
      href: desk.link(indicatorRoute(desk, id)),
    })),
    pledges: placePledges(desk),
    tiles: provinceTiles(desk),
  };
}
