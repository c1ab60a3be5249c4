import { feedRoute } from '../parts/news-feed.ts';
import type { Desk } from '../desk.ts';
import { formatNumber, formatShare } from '../../format/value.ts';
import { compareText } from '../../model/order.ts';
import type { Revision } from '../../model/publication.ts';
import { headOf, type Head } from '../parts/head.ts';
import { pageLines, type PageLine } from '../parts/report-line.ts';
import { asLabel } from '../parts/verdict-mark.ts';
import { groupBy } from '../parts/group-by.ts';
import { quantityWords } from '../parts/quantity-words.ts';
import { strengthMark } from '../parts/strength-mark.ts';
import { revisionAnchor } from '../parts/revision-anchor.ts';

/** One value of a figure that changed. */
export interface ChainStep {
  readonly value: string;
  /** How strong its ground is. */
  readonly strength: string;
  readonly day: string;
  readonly source: PageLine | null;
  /** How it differs from the step before: change, share of the earlier value, kind; empty on the first. */
  readonly change: string;
  readonly share: string;
  readonly kind: string;
}

/** A figure from its first value to the present one. */
export interface Chain {
  readonly anchor: string;
  readonly period: string;
  readonly detail: string;
  readonly href: string;
  readonly steps: readonly ChainStep[];
}

export interface RevisionsPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly feed: { readonly href: string; readonly text: string };
  readonly kinds: readonly { readonly word: string; readonly note: string }[];
  readonly labels: { readonly contents: string; readonly first: string };
  readonly indicators: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: string;
    readonly chains: readonly Chain[];
  }[];
}

const KINDS = ['provisional-to-final', 'revision', 'correction'] as const satisfies readonly Revision['kind'][];

const quantityKey = ({ indicator, period, area, breakdown }: Revision): string =>
  [indicator, period, area, breakdown].join('|');

/** Writes a change as a share with its sign: +2.5% · −0.4%. Empty from a zero. */
export function changeShareWords(share: number | null): string {
  if (share === null) return '';
  return `${share < 0 ? '−' : '+'}${formatShare(Math.abs(share))}`;
}

/** Puts the steps of one figure into the order in which they happened: each starts from the value before it. */
export function inOrder(revisions: readonly Revision[]): readonly Revision[] {
  const earliestFirst = [...revisions].sort((a, b) => compareText(a.day ?? '', b.day ?? ''));
  const start = earliestFirst.find(
    ({ firstReport }) => !revisions.some(({ lastReport }) => lastReport === firstReport),
  );
  const chain: Revision[] = [];
  for (let step = start; step && !chain.includes(step);) {
    const { lastReport } = step;
    chain.push(step);
    step = earliestFirst.find(({ firstReport }) => firstReport === lastReport);
  }
  return chain.length === revisions.length ? chain : earliestFirst;
}

function chainOf(desk: Desk, revisions: readonly Revision[]): Chain | null {
  const steps = inOrder(revisions);
  const first = steps[0];
  if (!first) return null;
  const indicator = desk.indicatorOf(first.indicator);
  const { unit } = indicator;
  const { period, detail, href } = quantityWords(desk, first);
  const source = (report: string): PageLine | null => pageLines(desk, [report])[0] ?? null;
  const published = (report: string): string => desk.published(desk.reportOf(report).published, 'short');
  return {
    anchor: revisionAnchor(first),
    period: asLabel(period),
    detail,
    href,
    steps: [
      {
        value: desk.value(first.from, unit, 'exact'),
        strength: strengthMark(desk, first.strengthBefore),
        day: published(first.firstReport),
        source: source(first.firstReport),
        change: '',
        share: '',
        kind: '',
      },
      ...steps.map((step) => ({
        value: desk.value(step.to, unit, 'exact'),
        strength: strengthMark(desk, step.strength),
        day: step.day === null ? published(step.lastReport) : desk.published(step.day, 'short'),
        source: source(step.lastReport),
        change: desk.change(step.change, unit, 'exact'),
        // A share of a percentage would be read as percentage points.
        share: unit === 'percent' ? '' : changeShareWords(step.changeShare),
        kind: desk.words.terms.revisionKinds[step.kind],
      })),
    ],
  };
}

/** Returns every revised figure as a chain of its values, the indicator with the latest change first. */
export function revisionsPage(desk: Desk): RevisionsPage {
  const { revisions: words, common, data } = desk.words.reference;
  const figures = groupBy(desk.publication.revisions, quantityKey);
  const indicators = groupBy(desk.publication.revisions, ({ indicator }) => indicator).map(({ key, items }) => {
    const chains = groupBy(items, quantityKey).flatMap(({ items: steps }) => chainOf(desk, steps) ?? []);
    return {
      id: key,
      name: desk.text(desk.indicatorOf(key).name),
      count: common.figures(formatNumber(chains.length)),
      chains,
    };
  });
  return {
    head: headOf(desk, '/revisions/', words),
    kicker: words.title,
    heading: figures.length === 0 ? words.none : words.heading(formatNumber(figures.length)),
    lead: words.lead,
    feed: { href: desk.link(feedRoute('corrections')), text: data.feed },
    kinds: KINDS.map((kind) => ({ word: desk.words.terms.revisionKinds[kind], note: words.kindNotes[kind] })),
    labels: { contents: common.onThisPage, first: words.first },
    indicators,
  };
}
