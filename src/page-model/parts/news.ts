import type { NewsItem } from '../../model/news.ts';
import { chosenReport, observationKey, type Observation } from '../../model/observation.ts';
import { compareText } from '../../model/order.ts';
import { spanOf } from '../../model/period.ts';
import { figureRoute } from '../../model/shown-figures.ts';
import { RUNGS } from '../../model/step.ts';
import type { Desk } from '../desk.ts';
import { observationAnchor } from '../../i18n/observation-anchor.ts';
import { pledgeRoute } from './pledge-row.ts';
import { quantityLine, quantityWords } from './quantity-words.ts';
import { datasetLine, pageLine, type PageLine } from './report-line.ts';
import { revisionAnchor } from './revision-anchor.ts';
import { stepLine } from './step-line.ts';
import { strengthMark } from './strength-mark.ts';

/** Something that became known: a step, a figure, a verdict or a correction. */
export interface NewsLine {
  /** Stays the same from edition to edition. */
  readonly id: string;
  readonly kind: NewsItem['kind'];
  /** The last day on which it can have become known, `2026-09-20`; never after the day of comparison. */
  readonly day: string;
  readonly date: string;
  /** What sort of thing it is: the stage of a step, or the kind. */
  readonly sort: string;
  /** What it is about. */
  readonly name: string;
  readonly href: string;
  readonly text: string;
  /** How strong its ground is, in one word; empty for what follows from our own rules. */
  readonly strength: string;
  /** The pages that say so. */
  readonly sources: readonly PageLine[];
  /** What must be known beside it; empty when nothing. */
  readonly note: string;
}

type Of<Kind extends NewsItem['kind']> = Extract<NewsItem, { kind: Kind }>;
type Said = Omit<NewsLine, 'kind' | 'day' | 'date'>;

function step(desk: Desk, { step: id }: Of<'step'>): Said {
  const found = desk.stepOf(id);
  const line = stepLine(desk, found);
  return {
    id,
    sort: line.stage,
    name: desk.text(desk.pledgeOf(found.pledge).name),
    href: desk.link(`${pledgeRoute({ id: found.pledge })}#${id}`),
    text: line.text,
    strength: line.strength,
    sources: line.sources,
    note: line.where,
  };
}

/** Returns where a figure comes from: the page whose value stands, or the dataset it was added up from. */
function sourcesOf(desk: Desk, observation: Observation): PageLine[] {
  const report = chosenReport(observation);
  if (report !== null) return [pageLine(desk, desk.pageOf(desk.reportOf(report).page))];
  const line = observation.source === null ? undefined : datasetLine(desk, observation.source);
  return line === undefined ? [] : [line];
}

function figure(desk: Desk, { indicator: id, key, others, received, day }: Of<'figure'>): Said {
  const words = desk.words.news;
  const indicator = desk.indicatorOf(id);
  const found = indicator.observations.find((observation) => observationKey(observation) === key);
  if (found === undefined) throw new RangeError(`unknown figure of ${id}: ${key}`);
  const { period, detail } = quantityWords(desk, { indicator: id, ...found });
  return {
    id: `${id}/${key}/${day}`,
    sort: words.kinds.figure,
    name: desk.text(indicator.name),
    href: desk.link(`${figureRoute(indicator, found)}#${observationAnchor(found)}`),
    text: [desk.words.pledge.figure(period, desk.value(found.value, indicator.unit)), detail]
      .filter(Boolean)
      .join(' · '),
    strength: strengthMark(desk, found.strength),
    sources: sourcesOf(desk, found),
    note: [others === 0 ? '' : words.others(desk.words.counts.figures(others)), received ? words.received : '']
      .filter(Boolean)
      .join(' · '),
  };
}

function verdict(desk: Desk, { pledge, from, to, day }: Of<'verdict'>): Said {
  const { news: words, terms } = desk.words;
  return {
    id: `${pledge}/${day}`,
    sort: words.kinds.verdict,
    name: desk.text(desk.pledgeOf(pledge).name),
    href: desk.link(pledgeRoute({ id: pledge })),
    text: words.verdict(terms.states[from], terms.states[to]),
    strength: '',
    sources: [],
    note: words.verdictNote,
  };
}

function revision(desk: Desk, { revision: at }: Of<'revision'>): Said {
  const { news: words, terms } = desk.words;
  const found = desk.publication.revisions[at];
  if (found === undefined) throw new RangeError(`unknown revision: ${at}`);
  const { unit } = desk.indicatorOf(found.indicator);
  const value = (number: number): string => desk.value(number, unit, 'exact');
  const anchor = revisionAnchor(found);
  return {
    id: `${anchor}/${found.firstReport}-${found.lastReport}`,
    sort: words.kinds.revision,
    name: quantityLine(quantityWords(desk, found)),
    href: desk.link(`/revisions/#${anchor}`),
    text: words.revision(value(found.from), value(found.to), desk.change(found.change, unit, 'exact')),
    strength: terms.revisionKinds[found.kind],
    sources: [pageLine(desk, desk.pageOf(desk.reportOf(found.lastReport).page))],
    note: '',
  };
}

function said(desk: Desk, item: NewsItem): Said {
  if (item.kind === 'step') return step(desk, item);
  if (item.kind === 'figure') return figure(desk, item);
  return item.kind === 'verdict' ? verdict(desk, item) : revision(desk, item);
}

/** Returns a piece of news as a line. Of some only the month is known: they are known since its last day. */
function newsLine(desk: Desk, item: NewsItem): NewsLine {
  const { asOf } = desk.publication.overview;
  const end = spanOf(item.day).end;
  return {
    kind: item.kind,
    day: end < asOf ? end : asOf,
    date: desk.period(item.day, 'short'),
    ...said(desk, item),
  };
}

/** Returns everything that is new, the latest first. */
export const newsLines = (desk: Desk): NewsLine[] =>
  desk.publication.news.map((item) => newsLine(desk, item)).toSorted((a, b) => compareText(b.day, a.day));

/** Returns whether a piece of news is a step up a ladder, or a figure whose day of publication we know. */
function isProgress(desk: Desk, item: NewsItem): boolean {
  if (item.kind === 'figure') return !item.received;
  if (item.kind !== 'step') return false;
  const { ground, rung, stage } = desk.stepOf(item.step);
  return !ground && rung !== null && stage !== 'announced';
}

/** Returns how far up a step stands; of two of one day the higher tells more. */
const rungOf = (desk: Desk, item: NewsItem): number => {
  const rung = item.kind === 'step' ? desk.stepOf(item.step).rung : null;
  return rung === null ? -1 : RUNGS.indexOf(rung);
};

/** Returns the latest progress: one line for each pledge or indicator, and for each page that tells of several. */
export function latestNews(desk: Desk, most: number): NewsLine[] {
  const told = new Set<string>();
  return desk.publication.news
    .filter((item) => isProgress(desk, item))
    .toSorted((a, b) => rungOf(desk, b) - rungOf(desk, a))
    .map((item) => newsLine(desk, item))
    .toSorted((a, b) => compareText(b.day, a.day))
    .filter(({ name, day, sources }) => {
      const keys = [name, ...sources.map(({ title }) => `${day} ${title}`)];
      const isNew = keys.every((key) => !told.has(key));
      for (const key of keys) told.add(key);
      return isNew;
    })
    .slice(0, most);
}
