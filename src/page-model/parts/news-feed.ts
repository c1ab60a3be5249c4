import type { Feed, FeedEntry } from '../../distributions/write-atom.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Route } from '../../i18n/path.ts';
import { chosenReport, observationKey } from '../../model/observation.ts';
import type { NewsItem } from '../../model/news.ts';
import { publishedBy } from '../../model/period.ts';
import { figureRoute } from '../../model/shown-figures.ts';
import type { SourcePage } from '../../model/report.ts';
import type { Desk } from '../desk.ts';
import { observationAnchor } from '../../i18n/observation-anchor.ts';
import { quantityLine, quantityWords } from './quantity-words.ts';
import { revisionAnchor } from './revision-anchor.ts';
import { stepText } from './step-line.ts';

/** A feed of all that is new, and one of each kind. */
export type FeedKind = keyof Messages['feeds']['kinds'];

const HOLDS: Readonly<Record<FeedKind, readonly NewsItem['kind'][]>> = {
  all: ['step', 'figure', 'verdict', 'revision'],
  steps: ['step'],
  figures: ['figure'],
  verdicts: ['verdict'],
  corrections: ['revision'],
};
export const FEED_KINDS = Object.keys(HOLDS) as readonly FeedKind[];

/** Returns the address of a feed without its language. */
export const feedRoute = (kind: FeedKind): Route => (kind === 'all' ? '/feed.xml' : `/feeds/${kind}.xml`);

const AUTHORITY = 'tag:growth-ladder-2030,2025-12-17:';
const startOf = (day: string): string => `${day}T00:00:00+09:00`;

type Said = Pick<FeedEntry, 'id' | 'title' | 'summary' | 'path'>;
type Of<Kind extends NewsItem['kind']> = Extract<NewsItem, { kind: Kind }>;

const sourceOf = (desk: Desk, page: SourcePage): string => desk.words.feeds.source(desk.publisher(page), page.url);

function figure(desk: Desk, { indicator: id, key, others, received }: Of<'figure'>): Said {
  const { feeds: words } = desk.words;
  const indicator = desk.indicatorOf(id);
  const observation = indicator.observations.find((o) => observationKey(o) === key);
  if (observation === undefined) throw new RangeError(`unknown figure of ${id}: ${key}`);
  const report = chosenReport(observation);
  return {
    id: `figure/${id}/${key}`,
    title: words.figure(
      quantityLine(quantityWords(desk, { indicator: id, ...observation })),
      desk.value(observation.value, indicator.unit),
    ),
    summary: [
      ...(report === null ? [] : [sourceOf(desk, desk.pageOf(desk.reportOf(report).page))]),
      ...(others === 0 ? [] : [words.others(String(others))]),
      ...(received ? [words.received] : []),
    ].join(' · '),
    path: desk.link(`${figureRoute(indicator, observation)}#${observationAnchor(observation)}`),
  };
}

function step(desk: Desk, { step: id }: Of<'step'>): Said {
  const { feeds: words, terms } = desk.words;
  const found = desk.publication.steps.find((candidate) => candidate.id === id);
  if (found === undefined) throw new RangeError(`unknown step: ${id}`);
  return {
    id: `step/${id}`,
    title: words.step(desk.text(desk.pledgeOf(found.pledge).name), terms.stages[found.stage]),
    summary: [stepText(desk, found), ...found.sources.map(({ page }) => sourceOf(desk, desk.pageOf(page)))].join(' · '),
    path: desk.link(`/pledges/${found.pledge}/`),
  };
}

function verdict(desk: Desk, { pledge, from, to, day }: Of<'verdict'>): Said {
  const { feeds: words, terms } = desk.words;
  return {
    id: `verdict/${pledge}/${day}`,
    title: words.verdict(desk.text(desk.pledgeOf(pledge).name), terms.states[from], terms.states[to]),
    summary: words.verdictSummary,
    path: desk.link(`/pledges/${pledge}/`),
  };
}

function revision(desk: Desk, { revision: at }: Of<'revision'>): Said {
  const { feeds: words, terms } = desk.words;
  const found = desk.publication.revisions[at];
  if (found === undefined) throw new RangeError(`unknown revision: ${at}`);
  const { unit } = desk.indicatorOf(found.indicator);
  const value = (number: number): string => desk.value(number, unit, 'exact');
  const anchor = revisionAnchor(found);
  return {
    id: `${anchor}/${found.firstReport}-${found.lastReport}`,
    title: words.revision(quantityLine(quantityWords(desk, found)), value(found.from), value(found.to)),
    summary: [
      desk.change(found.change, unit, 'exact'),
      terms.revisionKinds[found.kind],
      sourceOf(desk, desk.pageOf(desk.reportOf(found.lastReport).page)),
    ].join(' · '),
    path: desk.link(`/revisions/#${anchor}`),
  };
}

function said(desk: Desk, item: NewsItem): Said {
  if (item.kind === 'figure') return figure(desk, item);
  if (item.kind === 'step') return step(desk, item);
  return item.kind === 'verdict' ? verdict(desk, item) : revision(desk, item);
}

/** Returns the feed of what is new, or of one kind of it, latest first. */
export function newsFeed(desk: Desk, kind: FeedKind): Feed {
  const { feeds, site } = desk.words;
  const { asOf } = desk.publication.overview;
  // Of some steps only the month is known: they are known since its last day, or since the reference day.
  const dayOf = (item: NewsItem): string => [publishedBy(item.day) ?? asOf, asOf].toSorted()[0] ?? asOf;
  const entries = desk.publication.news
    .filter((item) => HOLDS[kind].includes(item.kind))
    .map((item): FeedEntry => {
      const { id, ...words } = said(desk, item);
      return { id: `${AUTHORITY}${desk.locale}/${id}`, ...words, updated: startOf(dayOf(item)) };
    })
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return {
    id: `${AUTHORITY}${desk.locale}/${kind === 'corrections' ? 'revisions' : kind}`,
    locale: desk.locale,
    title: feeds.kinds[kind].title,
    subtitle: feeds.kinds[kind].subtitle,
    author: site.name,
    path: desk.link(kind === 'corrections' ? '/revisions/' : '/'),
    self: desk.link(feedRoute(kind)),
    updated: entries[0]?.updated ?? startOf(asOf),
    entries,
  };
}
