import { formatPeriod, formatPublished } from '../../format/period.ts';
import { formatNumber, formatValue } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo, type Route } from '../../i18n/path.ts';
import { observationKey, type Observation } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Report } from '../../model/report.ts';
import type { Locale } from '../../model/text.ts';
import type { Head } from '../parts/head.ts';
import { lookupOf } from '../parts/lookup.ts';
import type { PledgeRow } from '../parts/pledge-row.ts';
import { pageLine, pageLines, type PageLine } from '../parts/report-line.ts';
import { asLabel } from '../parts/verdict-mark.ts';
import { groupBy } from '../parts/group-by.ts';
import { placePledges } from '../parts/place-pledges.ts';
import { provinceTiles, type ProvinceTile } from './provinces.ts';
import { quantityWords, reportedName } from '../parts/quantity-words.ts';
import { referenceHead } from '../parts/reference-head.ts';
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

function figure(publication: Publication, locale: Locale, indicator: string, observation: Observation): ProvinceFigure {
  const lookup = lookupOf(publication);
  const unit = lookup.unitOf(lookup.indicatorOf(indicator).unit);
  const reports = observation.report === null ? [] : [observation.report, ...observation.agreeing];
  return {
    period: formatPeriod(observation.period, locale),
    breakdown: lookup.breakdownName(observation.breakdown, locale),
    value: formatValue(observation.value, unit, locale, 'exact'),
    href: quantityWords(publication, locale, { ...observation, indicator }).href,
    sources: pageLines(publication, reports, locale),
  };
}

/** Returns a report behind no indicator as a row: what, when, how much, of what kind, who said so, why no indicator has it. */
function otherReport(publication: Publication, locale: Locale, report: Report): Cell[] {
  const { breakdownName, pageOf, unitOf } = lookupOf(publication);
  const page = pageLine(pageOf(report.page), locale);
  const breakdown = breakdownName(report.breakdown, locale);
  return [
    { text: asLabel(reportedName(report, locale)), notes: breakdown ? [breakdown] : [] },
    cell(formatPeriod(report.period, locale, 'short')),
    cell(formatValue(Number(report.value), unitOf(report.unit), locale, 'exact')),
    cell(asLabel(messagesIn(locale).terms.reportKinds[report.kind])),
    {
      text: page.who,
      href: page.href,
      notes: [
        formatPublished(report.published, locale, 'short'),
        ...(page.whyUnlinked === null ? [] : [page.whyUnlinked]),
      ],
    },
    cell(asLabel(report.unused === null ? '' : messagesIn(locale).terms.unused[report.unused])),
  ];
}

/** Returns what is published for a province and what is not. Throws when the publication has no such province. */
export function provincePage(publication: Publication, code: string, locale: Locale): ProvincePageWords {
  const { provinces: words, common } = messagesIn(locale).reference;
  const lookup = lookupOf(publication);
  const province = publication.provinces.find(({ area }) => area === code);
  if (!province) throw new RangeError(`unknown province: ${code}`);
  const name = lookup.areaName(code, locale);
  const link = (id: string): { name: string; href: string } => ({
    name: lookup.indicatorOf(id).name[locale],
    href: pathTo(locale, `/indicators/${id}/`),
  });
  const indicators = groupBy(province.observations, ({ indicator }) => indicator).map(({ key: id, items }) => {
    const { definition, observations } = lookup.indicatorOf(id);
    const keys = items.map(({ key }) => key);
    return {
      ...link(id),
      definition: definition[locale],
      figures: observations
        .filter((observation) => keys.includes(observationKey(observation)))
        .sort((a, b) => keys.indexOf(observationKey(a)) - keys.indexOf(observationKey(b)))
        .map((observation) => figure(publication, locale, id, observation)),
    };
  });
  const [count, reported] = [indicators.length, province.otherReports.length].map(formatNumber) as [string, string];
  const headings =
    indicators.length > 0
      ? [words.provinceHeading(name, count), words.provinceAlso(reported)]
      : [words.provinceNone(name), words.provinceOnlyAlso(reported)];
  return {
    head: referenceHead(publication, locale, `/provinces/${code}/`, {
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
    national: pathTo(locale, '/'),
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
            rows: province.otherReports.map((id) => otherReport(publication, locale, lookup.reportOf(id))),
          },
    withoutLead: province.without.length === 0 ? words.withoutNone : words.withoutLead,
    without: province.without.map(link),
    pledges: placePledges(publication, locale),
    pledgesLead: words.pledgesLead,
    tiles: provinceTiles(publication, locale),
  };
}
