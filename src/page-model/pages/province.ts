import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import { type Route } from '../../i18n/path.ts';
import { observationKey, statedBy, type Observation } from '../../model/observation.ts';
import type { Report } from '../../model/report.ts';
import { headOf, type Head } from '../parts/head.ts';
import { indicatorRoute } from '../parts/indicator-route.ts';
import type { PledgeRow } from '../parts/pledge-row.ts';
import { pageLine, pageLines, type PageLine } from '../parts/report-line.ts';
import { asLabel } from '../parts/verdict-mark.ts';
import { groupBy } from '../parts/group-by.ts';
import { placePledges } from '../parts/place-pledges.ts';
import { provinceTiles, type ProvinceTile } from './provinces.ts';
import { quantityWords, reportedName } from '../parts/quantity-words.ts';
import { cell, type Cell, type Table } from '../parts/table.ts';

export interface ProvinceFigure {
  readonly period: string;
  readonly breakdown: string;
  readonly value: string;
  readonly href: string;
  readonly sources: readonly PageLine[];
}

export interface ProvincePageWords {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly labels: {
    readonly published: string;
    readonly without: string;
    readonly pledges: string;
    readonly otherReports: string;
    readonly otherReportsLead: string;
    readonly others: string;
    readonly mapLabel: string;
    readonly toNational: string;
  };
  readonly national: string;
  readonly indicators: readonly {
    readonly name: string;
    readonly href: string;
    readonly definition: string;
    readonly figures: readonly ProvinceFigure[];
  }[];
  /** What else pages said of the province, behind no figure of an indicator; null when they said nothing. */
  readonly otherReports: Table | null;
  readonly withoutLead: string;
  readonly without: readonly { readonly name: string; readonly href: string }[];
  /** Pledges that choose among the regions. */
  readonly pledges: readonly PledgeRow[];
  readonly pledgesLead: string;
  readonly tiles: readonly ProvinceTile[];
}

function figure(desk: Desk, indicator: string, observation: Observation): ProvinceFigure {
  const { unit } = desk.indicatorOf(indicator);
  return {
    period: desk.period(observation.period),
    breakdown: desk.breakdownName(observation.breakdown),
    value: desk.value(observation.value, unit, 'exact'),
    href: quantityWords(desk, { ...observation, indicator }).href,
    sources: pageLines(desk, statedBy(observation)),
  };
}

/** Returns a report behind no indicator as a row: what, when, how much, of what kind, who said so, why no indicator has it. */
function otherReport(desk: Desk, report: Report): Cell[] {
  const { breakdownName, pageOf } = desk;
  const page = pageLine(desk, pageOf(report.page));
  const breakdown = breakdownName(report.breakdown);
  return [
    { text: asLabel(reportedName(desk, report)), notes: breakdown ? [breakdown] : [] },
    cell(desk.period(report.period, 'short')),
    cell(desk.value(Number(report.value), report.unit, 'exact')),
    cell(asLabel(desk.words.terms.reportKinds[report.kind])),
    {
      text: page.who,
      href: page.href,
      notes: [desk.published(report.published, 'short'), ...(page.whyUnlinked === null ? [] : [page.whyUnlinked])],
    },
    cell(asLabel(report.unused === null ? '' : desk.words.terms.unused[report.unused])),
  ];
}

/** Returns what is published for a province and what is not. Throws when the publication has no such province. */
export function provincePage(desk: Desk, code: string): ProvincePageWords {
  const { provinces: words, common } = desk.words.reference;
  const province = desk.publication.provinces.find(({ area }) => area === code);
  if (!province) throw new RangeError(`unknown province: ${code}`);
  const name = desk.areaName(code);
  const link = (id: string): { name: string; href: string } => ({
    name: desk.text(desk.indicatorOf(id).name),
    href: desk.link(indicatorRoute(desk, id)),
  });
  const indicators = groupBy(province.observations, ({ indicator }) => indicator).map(({ key: id, items }) => {
    const { definition, observations } = desk.indicatorOf(id);
    const keys = items.map(({ key }) => key);
    return {
      ...link(id),
      definition: desk.text(definition),
      figures: observations
        .filter((observation) => keys.includes(observationKey(observation)))
        .sort((a, b) => keys.indexOf(observationKey(a)) - keys.indexOf(observationKey(b)))
        .map((observation) => figure(desk, id, observation)),
    };
  });
  const [count, reported] = [indicators.length, province.otherReports.length].map(formatNumber) as [string, string];
  const headings =
    indicators.length > 0
      ? [words.provinceHeading(name, count), words.provinceAlso(reported)]
      : [words.provinceNone(name), words.provinceOnlyAlso(reported)];
  return {
    head: headOf(desk, `/provinces/${code}/`, {
      title: name,
      description: words.provinceDescription(name),
      trail: [{ text: words.title, route: '/provinces/' as Route }],
    }),
    kicker: words.title,
    heading: headings.slice(0, province.otherReports.length === 0 ? 1 : 2).join(''),
    lead: words.nationalNote,
    labels: {
      published: words.published,
      without: words.withoutHeading,
      pledges: words.pledges,
      otherReports: words.otherReports,
      otherReportsLead: words.otherReportsLead,
      others: words.others,
      mapLabel: words.mapLabel,
      toNational: words.toNational,
    },
    national: desk.link('/'),
    indicators,
    otherReports:
      province.otherReports.length === 0
        ? null
        : {
            caption: '',
            columns: [
              { text: words.what },
              { text: words.period },
              { text: words.value, number: true },
              { text: words.kind },
              { text: common.publisher },
              { text: words.whyNot },
            ],
            rows: province.otherReports.map((id) => otherReport(desk, desk.reportOf(id))),
          },
    withoutLead: province.without.length === 0 ? words.withoutNone : words.withoutLead,
    without: province.without.map(link),
    pledges: placePledges(desk),
    pledgesLead: words.pledgesLead,
    tiles: provinceTiles(desk),
  };
}
