import type { Desk } from '../desk.ts';
import { formatRatio } from '../../format/value.ts';
import type { Indicator } from '../../model/indicator.ts';
import { STATUSES } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Compound, State } from '../../model/verdict.ts';
import { headOf, type Head } from '../parts/head.ts';
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

/** The cuts as they are printed; the state is the one each range gives. */
const CUTS: readonly { readonly range: string; readonly state: State }[] = [
  { range: 'R ≥ 0.95', state: 'on-track' },
  { range: '0.60 ≤ R < 0.95', state: 'speed-up' },
  { range: '0 ≤ R < 0.60', state: 'behind' },
  { range: 'R < 0', state: 'moving-away' },
];

/** The cuts of the other yardstick, each with our class that corresponds to it. */
const COMPOUND_CUTS: readonly {
  readonly range: string | null;
  readonly status: Compound['status'];
  readonly state: State;
}[] = [
  { range: null, status: 'target_achieved', state: 'met' },
  { range: 'ratio ≥ 0.95', status: 'substantial_progress', state: 'on-track' },
  { range: '0.60 ≤ ratio < 0.95', status: 'moderate_progress', state: 'speed-up' },
  { range: '0 ≤ ratio < 0.60', status: 'limited_progress', state: 'behind' },
  { range: 'ratio < 0', status: 'deterioration', state: 'moving-away' },
];

const STATES_BEFORE: readonly State[] = ['no-target', 'not-rated', 'too-early', 'met', 'missed', 'keeping'];

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
    href: desk.link(`/indicators/${indicator.id}/`),
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
      cell(desk.text(name), desk.link(`/indicators/${id}/`)),
      verdictCell(desk, verdict.state),
      cell(ratio(verdict.pace)),
      cell(compoundWord(desk, verdict.compound?.status ?? 'not_available')),
      cell(ratio(verdict.compound?.ratio)),
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
      rows: CUTS.map(({ range, state }) => [
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
      rows: COMPOUND_CUTS.map(({ range, status, state }) => [
        cell(range === null ? words.compoundReached : unbroken(range)),
        cell(compoundWord(desk, status)),
        verdictCell(desk, state),
      ]),
    }),
    worked: worked(desk),
    differ: differ(desk),
    situations: situations(desk),
    'silence-caveat': { kind: 'paragraph', text: silenceCaveat(desk).text },
  };
  return {
    head: headOf(desk, '/methods/', words),
    kicker: words.version(method, desk.period(asOf)),
    heading: words.heading,
    contents: common.onThisPage,
    sections: printed(desk, words.sections, insets),
  };
}
