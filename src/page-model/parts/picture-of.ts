import { chooseSeries } from '../../charts/choose-series.ts';
import { MUTED, STATE_COLOURS } from '../../charts/palette.ts';
import { findTrackOfIndicator } from '../../charts/track.ts';
import type { Indicator } from '../../model/indicator.ts';
import { chosenReport, isLead } from '../../model/observation.ts';
import type { Pledge } from '../../model/pledge.ts';
import { LOCALES, type Locale } from '../../model/text.ts';
import type { Drawing, Picture } from '../../pictures/picture.ts';
import type { Desk } from '../desk.ts';
import { homePage } from '../pages/home.ts';
import { chartContext } from './chart-context.ts';
import { findingOf } from './finding.ts';
import { findHeadlineFigure } from './headline-figure.ts';
import { latestFirst } from '../../model/shown-figures.ts';
import { pledgeFinding } from './pledge-finding.ts';
import { findLadderInput, stepsOf } from './pledge-ladder.ts';
import { promiseOf } from './pledge-row.ts';
import { lookedTo } from './searched.ts';
import { strengthMark } from './strength-mark.ts';
import { verdictMark } from './verdict-mark.ts';

/** Returns the main chart of an indicator: its figures over time, else its ladder; null when it has neither. */
function findDrawing(desk: Desk, indicator: Indicator): Drawing | null {
  if (chooseSeries(indicator).length > 0) return { chart: 'series', indicator, context: chartContext(desk) };
  const { units } = desk.publication.codelists;
  const track = findTrackOfIndicator(indicator, units, lookedTo(desk, indicator.programme));
  const title = desk.text(indicator.name);
  return track && { chart: 'track', track, subject: indicator.id, title, locale: desk.locale };
}

/**
 * Names who published what is drawn and when: the dataset the latest figure comes from, else the page of the latest figure,
 * else the page that states the pledge; and how many others.
 */
function sourceOf(desk: Desk, indicator: Indicator): string {
  const words = desk.words.indicator;
  const { reportOf, pageOf, pledgeOf } = desk;
  const drawn = indicator.observations.filter((o) => isLead(o, indicator) && o.value !== null).sort(latestFirst);
  const reports =
    drawn.length > 0
      ? drawn.flatMap((o) => chosenReport(o) ?? [])
      : indicator.target
        ? pledgeOf(indicator.target.pledge).statements
        : [];
  const pages = reports.map((report) => pageOf(reportOf(report).page));
  const datasets = desk.publication.datasets.filter(({ id }) => indicator.datasets.includes(id));
  const ofDataset = drawn[0] !== undefined && chosenReport(drawn[0]) === null && datasets.length > 0;
  // A pledge is named by who made it, where that page is among those that state it.
  const newest = (drawn.length === 0 ? pages.find(({ kind }) => kind === 'official') : undefined) ?? pages[0];
  const leading = ofDataset
    ? datasets.map((dataset) => `${desk.issuer(dataset)}, ${desk.text(dataset.title)}`).join(', ')
    : newest
      ? words.picture.dated(desk.publisher(newest), desk.published(newest.published, 'short'))
      : words.sourceComputed;
  const named = new Set(ofDataset ? datasets.map(desk.issuer) : newest ? [desk.publisher(newest)] : []);
  const others = new Set(
    [...pages.map(desk.publisher), ...datasets.map(desk.issuer)].filter((publisher) => !named.has(publisher)),
  );
  const who = others.size === 0 ? leading : words.publishersAndOthers(leading, desk.words.counts.sources(others.size));
  return drawn.length === 0 && newest ? words.picture.pledge(who) : words.picture.source(who);
}

const signatureOf = (desk: Desk): string => `${desk.words.site.name} · ${desk.asOf}`;

/** Says verdict, and of when the figure in the title is: the chart may show finer periods. Null when there is neither. */
function noteOf(desk: Desk, indicator: Indicator): Picture['note'] {
  const { state } = indicator.verdict;
  const mark = verdictMark(desk, state);
  const figure = findHeadlineFigure(desk, indicator);
  const parts = [
    ...(indicator.target ? [`${mark.sign} ${mark.word}`] : []),
    ...(figure ? [`${figure.label}: ${figure.when}${figure.status === null ? '' : ` (${figure.status})`}`] : []),
    ...(figure?.range ? [figure.range] : []),
    ...(figure?.strength ? [figure.strength] : []),
  ];
  return parts.length === 0
    ? null
    : { text: parts.join(' · '), colour: indicator.target ? STATE_COLOURS[state] : MUTED };
}

/** Returns what the picture of an indicator says and draws; null when there is nothing to draw. Draws nothing itself. */
export function findPicture(desk: Desk, id: string): Picture | null {
  const indicator = desk.indicatorOf(id);
  const drawing = findDrawing(desk, indicator);
  if (!drawing) return null;
  return {
    drawing,
    id: `picture-${indicator.id}-${desk.locale}`,
    kicker: desk.text(desk.programmeOf(indicator.programme)),
    title: findingOf(desk, indicator),
    note: noteOf(desk, indicator),
    source: sourceOf(desk, indicator),
    signature: signatureOf(desk),
  };
}

/** Returns what the picture of a pledge says and draws: its ladder; null where its steps were not read. */
function findPledgePicture(desk: Desk, pledge: Pledge): Picture | null {
  const ladder = findLadderInput(desk, pledge);
  if (!ladder) return null;
  const words = desk.words.indicator.picture;
  const [step] = stepsOf(desk, pledge.id);
  const pages = step ? step.sources.map(({ page }) => page) : pledge.statements.map((id) => desk.reportOf(id).page);
  const page = pages[0] === undefined ? null : desk.pageOf(pages[0]);
  const who = page && words.dated(desk.publisher(page), desk.published(page.published, 'short'));
  return {
    drawing: { chart: 'ladder', ladder, subject: pledge.id, title: desk.text(pledge.name), locale: desk.locale },
    id: `picture-pledge-${pledge.id}-${desk.locale}`,
    kicker: desk.text(pledge.name),
    title: pledgeFinding(desk, pledge),
    note: {
      text: [promiseOf(desk, pledge), ...(step ? [strengthMark(desk, step.strength)] : [])].join(' · '),
      colour: MUTED,
    },
    source:
      who === null ? words.source(desk.words.indicator.sourceComputed) : step ? words.source(who) : words.pledge(who),
    signature: signatureOf(desk),
  };
}

/** A picture by the name its files begin with: that of the indicator and the language. */
export interface NamedPicture {
  readonly name: string;
  readonly picture: Picture;
}

/** Returns every picture there is, undrawn. */
export const picturesOf = (deskIn: (locale: Locale) => Desk): NamedPicture[] =>
  LOCALES.flatMap((locale) => {
    const desk = deskIn(locale);
    const named = (name: string, picture: Picture | null): NamedPicture[] =>
      picture ? [{ name: `${name}.${locale}`, picture }] : [];
    return [
      ...desk.publication.indicators.flatMap(({ id }) => named(id, findPicture(desk, id))),
      ...desk.publication.pledges.flatMap((pledge) => named(`pledge-${pledge.id}`, findPledgePicture(desk, pledge))),
    ];
  });

/** Returns the picture that stands for every other page: the answer of the home page, and the pledges by verdict. */
export function homePicture(desk: Desk): Picture {
  const { home } = desk.words;
  const counts = desk.publication.overview.pledgeStates.map(({ state, pledges }) => ({ state, count: pledges.length }));
  return {
    drawing: { chart: 'verdicts', counts, subject: 'share', locale: desk.locale },
    id: `picture-home-${desk.locale}`,
    kicker: home.question,
    title: homePage(desk).answer,
    note: null,
    source: home.kicker,
    signature: signatureOf(desk),
  };
}
