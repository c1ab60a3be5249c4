import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import { observationKey, type Observation } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Report, SourcePage, Use } from '../../model/report.ts';
import { sourceAnchor } from './source-anchor.ts';

/** A cited page in words: linked, or named with the reason why it is not. */
export interface PageLine {
  readonly who: string;
  readonly kind: string;
  readonly when: string;
  readonly title: string;
  readonly href: string | null;
  readonly whyUnlinked: string | null;
  /** Its place on the sources page, with every figure taken from it. */
  readonly place: { readonly href: string; readonly text: string };
}

/** What one page said of one quantity, and how it was judged. */
export interface ReportLine extends PageLine {
  readonly wrote: string;
  readonly role: string;
}

/** Returns a cited page in words. */
export function pageLine(desk: Desk, page: SourcePage): PageLine {
  const { indicator, reference } = desk.words;
  return {
    who: page.publisher,
    kind: desk.words.terms.publisherKinds[page.kind],
    when: desk.published(page.published, 'short'),
    title: page.citation,
    href: page.linked ? page.url : null,
    whyUnlinked: page.whyUnlinked && indicator.notLinked[page.whyUnlinked],
    place: {
      href: desk.link(`/sources/#${sourceAnchor(page)}`),
      text: reference.common.fromThisPage(formatNumber(page.reports.length)),
    },
  };
}

/** Returns the distinct pages behind some reports, in the order of the reports. */
export function pageLines(desk: Desk, reports: readonly string[]): PageLine[] {
  const { reportOf, pageOf } = desk;
  return [...new Set(reports.map((id) => reportOf(id).page))].map((id) => pageLine(desk, pageOf(id)));
}

type Behind = readonly { readonly report: Report; readonly role: Use['role'] }[];

function index(publication: Publication): Map<string, Behind> {
  const behind = new Map<string, { report: Report; role: Use['role'] }[]>();
  for (const report of publication.reports) {
    for (const use of report.uses) {
      const key = `${use.indicator}|${observationKey(use)}`;
      const list = behind.get(key) ?? [];
      list.push({ report, role: use.role });
      behind.set(key, list);
    }
  }
  return behind;
}

const indexed = new WeakMap<Publication, Map<string, Behind>>();

const ORDER: readonly Use['role'][] = ['published', 'agrees', 'rounded', 'contested', 'overruled', 'revised', 'input'];

/** Returns every report on an observation in words: the one whose value stands first, earlier values last. */
export function reportLines(desk: Desk, indicator: string, o: Observation): ReportLine[] {
  const uses = indexed.get(desk.publication) ?? index(desk.publication);
  indexed.set(desk.publication, uses);
  const { pageOf } = desk;
  return [...(uses.get(`${indicator}|${observationKey(o)}`) ?? [])]
    .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.report.record - b.report.record)
    .map(({ report, role }) => ({
      ...pageLine(desk, pageOf(report.page)),
      wrote: `${formatNumber(Number(report.value))} ${desk.unitName(report.unit)}`,
      role: desk.words.terms.roles[role],
    }));
}
