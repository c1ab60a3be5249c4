import type { Desk } from '../desk.ts';
import { methodNumbers, type MethodNumbers } from '../../format/method-numbers.ts';
import { formatPace, formatRatio } from '../../format/value.ts';
import type { Indicator } from '../../model/indicator.ts';
import { STATUSES } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Compound, State } from '../../model/verdict.ts';
import { headOf, type Head } from '../parts/head.ts';
import { indicatorRoute } from '../parts/indicator-route.ts';
import { asLabel, verdictMark } from '../parts/verdict-mark.ts';
import { workingOf } from '../parts/working.ts';
import { printed, type Inset, type PrintedSection } from '../parts/prose.ts';
import { silenceCaveat } from '../parts/silence-caveat.ts';
import { cell, type Cell, type Table } from '../parts/table.ts';

export interface MethodsPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly contents: string;
  readonly sections: readonly PrintedSection[];
}

interface Range<Class> {
  readonly range: string;
  readonly state: Class;
}

/** The ranges of a pace or ratio as they are printed, best first; `symbol` is R or ratio. */
function rangesOf<Class>(
  { onTrack, speedUp }: MethodNumbers,
  symbol: string,
  classes: readonly Class[],
): Range<Class>[] {
  const ranges = [
    `${symbol} ≥ ${onTrack}`,
    `${speedUp} ≤ ${symbol} < ${onTrack}`,
    `0 ≤ ${symbol} < ${speedUp}`,
    `${symbol} < 0`,
  ];
  return classes.map((state, i) => ({ range: ranges[i] ?? '', state }));
}

const CLASSES = ['on-track', 'speed-up', 'behind', 'moving-away'] as const;

/** The classes of the other yardstick, each with our class that corresponds to it. */
const COMPOUND_CLASSES: readonly { readonly status: Compound['status']; readonly state: State }[] = [
  { status: 'substantial_progress', state: 'on-track' },
  { status: 'moderate_progress', state: 'speed-up' },
  { status: 'limited_progress', state: 'behind' },
  { status: 'deterioration', state: 'moving-away' },
];

const STATES_BEFORE: readonly State[] = ['no-target', 'not-rated', 'too-early', 'met', 'missed', 'keeping', 'in-force'];

/** Keeps a range on one line. */
const unbroken = (range: string): string => range.replaceAll(' ', '\u00A0');

const grid = (table: Table): Inset => ({ kind: 'grid', grid: table });

function verdictCell(desk: Desk, state: State): Cell {
  const mark = verdictMark(desk, state);
  return { text: mark.word, mark };
}

const compoundWord = (desk: Desk, status: Compound['status']): string => asLabel(desk.words.terms.compound[status]);

/** The indicator whose working stands on the page: the first that was judged by its pace. */
const exampleOf = ({ indicators }: Publication): Indicator | undefined =>
  indicators.find(({ id, verdict }) => id === 'venture-investment' && verdict.pace !== null) ??
  indicators.find(({ verdict }) => verdict.pace !== null);

function worked(desk: Desk): Inset | null {
  const { methods: words } = desk.words.reference;
  const indicator = exampleOf(desk.publication);
  if (!indicator) return null;
  return {
    kind: 'working',
    caption: words.workedCaption(desk.text(indicator.name)),
    href: desk.link(indicatorRoute(desk, indicator.id)),
    lines: workingOf(desk, indicator),
  };
}

function differ(desk: Desk): Inset {
  const { methods: words, common } = desk.words.reference;
  const { indicatorOf } = desk;
  const indicators = desk.publication.overview.yardsticksDiffer.map(indicatorOf);
  if (indicators.length === 0) return { kind: 'paragraph', text: words.differNone };
  const ratio = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : formatRatio(value);
  return grid({
    caption: words.differCaption,
    columns: [
      { text: common.indicator },
      { text: words.ours },
      { text: 'R', number: true },
      { text: words.theirs },
      { text: words.compoundRatio, number: true },
    ],
    rows: indicators.map(({ id, name, verdict }) => [
      cell(desk.text(name), desk.link(indicatorRoute(desk, id))),
      verdictCell(desk, verdict.state),
      cell(ratio(verdict.pace)),
      cell(compoundWord(desk, verdict.compound?.status ?? 'not_available')),
      cell(ratio(verdict.compound?.ratio)),
    ]),
  });
}

/** The verdicts that the method of an earlier version gives otherwise. */
function moved(desk: Desk): Inset {
  const { methods: words, common } = desk.words.reference;
  const { method } = desk.publication;
  const [first] = method.moved;
  if (!first) return { kind: 'paragraph', text: words.movedNone };
  const judged = ({ state, pace }: (typeof first)['before']): Cell => ({
    ...verdictCell(desk, state),
    notes: pace === null ? [] : [`R ${formatPace(pace)}`],
  });
  return grid({
    caption: words.movedCaption,
    columns: [
      { text: common.indicator },
      { text: words.methodVersion(first.version) },
      { text: words.methodVersion(method.version) },
    ],
    rows: method.moved.map(({ indicator, before, after }) => [
      cell(desk.text(desk.indicatorOf(indicator).name), desk.link(`/indicators/${indicator}/`)),
      judged(before),
      judged(after),
    ]),
  });
}

function situations(desk: Desk): Inset {
  const { methods: words } = desk.words.reference;
  const ratio = (value: number | null, symbol: string): string[] =>
    value === null ? [] : [`${symbol} ${formatRatio(value)}`];
  return grid({
    caption: words.situationsCaption,
    columns: [{ text: words.situation }, { text: words.ours }, { text: words.theirs }, { text: words.comment }],
    rows: desk.publication.yardsticks.map(({ title, figures, ours, pace, compound, ratio: other, why }) => [
      { text: desk.text(title), notes: [desk.text(figures)] },
      { ...verdictCell(desk, ours), notes: ratio(pace, 'R') },
      { text: compoundWord(desk, compound as Compound['status']), notes: ratio(other, words.compoundRatio) },
      cell(desk.text(why)),
    ]),
  });
}

/** Returns the method in words, with the tables that come from the publication. */
export function methodsPage(desk: Desk): MethodsPage {
  const { methods: words, common } = desk.words.reference;
  const { method, asOf } = desk.publication.overview;
  const numbers = methodNumbers(desk.publication.method);
  const insets: Record<string, Inset | null> = {
    statuses: grid({
      caption: '',
      columns: [{ text: words.status }, { text: common.state }, { text: words.meaning }],
      rows: STATUSES.map((status) => [
        cell(status),
        cell(asLabel(desk.words.terms.statuses[status])),
        cell(desk.words.terms.statusMeanings[status]),
      ]),
    }),
    cuts: grid({
      caption: words.cutsCaption,
      columns: [{ text: 'R' }, { text: words.verdict }, { text: words.meaning }],
      rows: rangesOf(numbers, 'R', CLASSES).map(({ range, state }) => [
        cell(unbroken(range)),
        verdictCell(desk, state),
        cell(verdictMark(desk, state).meaning),
      ]),
    }),
    states: grid({
      caption: '',
      columns: [{ text: common.state }, { text: words.meaning }],
      rows: STATES_BEFORE.map((state) => [verdictCell(desk, state), cell(verdictMark(desk, state).meaning)]),
    }),
    compound: grid({
      caption: words.compoundCaption,
      columns: [{ text: words.compoundRatio }, { text: words.theirs }, { text: words.counterpart }],
      rows: [
        { range: words.compoundReached, state: { status: 'target_achieved' as const, state: 'met' as const } },
        ...rangesOf(numbers, 'ratio', COMPOUND_CLASSES),
      ].map(({ range, state: { status, state } }) => [
        cell(unbroken(range)),
        cell(compoundWord(desk, status)),
        verdictCell(desk, state),
      ]),
    }),
    worked: worked(desk),
    moved: moved(desk),
    differ: differ(desk),
    situations: situations(desk),
    'silence-caveat': { kind: 'paragraph', text: silenceCaveat(desk).text },
  };
  return {
    head: headOf(desk, '/methods/', words),
    kicker: words.version(method, desk.period(asOf)),
    heading: words.heading,
    contents: common.onThisPage,
    sections: printed(desk, words.sections(numbers), insets),
  };
}
