import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import type { Observation, Role } from '../../model/observation.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { SourcePage } from '../../model/report.ts';
import { sourcePlace } from './source-place.ts';

/** A cited page in words: linked, or named with the reason why it is not. */
export interface PageLine {
  readonly who: string;
  readonly kind: string;
  readonly when: string;
  readonly title: string;
  readonly href: string | null;
  readonly whyUnlinked: string | null;
  /** Its place on the page of its publisher, with every figure taken from it. */
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
    who: desk.publisher(page),
    kind: desk.words.terms.publisherKinds[page.kind],
    when: desk.published(page.published, 'short'),
    title: page.citation,
    href: page.linked ? page.url : null,
    whyUnlinked: page.whyUnlinked && indicator.notLinked[page.whyUnlinked],
    place: {
      href: desk.link(sourcePlace(page)),
      text: reference.common.fromThisPage(formatNumber(page.reports.length)),
    },
  };
}

/** Returns a dataset as a cited page: its title, its publisher and the day we received it. */
export function datasetLine(desk: Desk, id: string): PageLine | undefined {
  const dataset = desk.publication.datasets.find((one) => one.id === id);
  return (
    dataset && {
      who: desk.issuer(dataset),
      kind: '',
      when: desk.period(dataset.retrieved, 'short'),
      title: desk.text(dataset.title),
      href: dataset.landingPage ?? dataset.publicCopy,
      whyUnlinked: null,
      place: { href: desk.link('/quality/'), text: '' },
    }
  );
}

/** Returns the distinct pages behind some reports, in the order of the reports. */
export function pageLines(desk: Desk, reports: readonly string[]): PageLine[] {
  const { reportOf, pageOf } = desk;
  return [...new Set(reports.map((id) => reportOf(id).page))].map((id) => pageLine(desk, pageOf(id)));
}

/** Returns the pages that state a pledge: those of its reports, and those that state what has no number. */
export const statingPages = (desk: Desk, { statements, pages }: Pledge): PageLine[] => [
  ...pageLines(desk, statements),
  ...pages.map((id) => pageLine(desk, desk.pageOf(id))),
];

const ORDER: readonly Role[] = [
  'published',
  'agrees',
  'rounded',
  'finer',
  'contested',
  'overruled',
  'revised',
  'input',
];

/** Returns every report on an observation in words: the one whose value stands first, earlier values last. */
export function reportLines(desk: Desk, o: Observation): ReportLine[] {
  const { reportOf, pageOf } = desk;
  return o.reports
    .map(({ report, role }) => ({ report: reportOf(report), role }))
    .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.report.record - b.report.record)
    .map(({ report, role }) => ({
      ...pageLine(desk, pageOf(report.page)),
      wrote: desk.value(Number(report.value), report.unit, 'exact'),
      role: desk.words.terms.roles[role],
    }));
}
