import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import type { Contradiction } from '../../model/publication.ts';
import { observationAnchor } from '../../i18n/observation-anchor.ts';
import { headOf, type Head } from '../parts/head.ts';
import { pageLine, pageLines, type PageLine } from '../parts/report-line.ts';
import type { Discrepancy } from '../../model/discrepancy.ts';
import { strengthMark } from '../parts/strength-mark.ts';
import { discrepancyAnchor, discrepancyHref } from '../parts/discrepancy-line.ts';
import { quantityWords } from '../parts/quantity-words.ts';

/** One thing on which pages differ: a figure, or what is said of one. */
export interface Contested {
  readonly anchor: string;
  /** What it is, with the page it belongs to. */
  readonly name: string;
  readonly href: string;
  /** Period and part of a figure; the pledge or indicator that something told bears on. */
  readonly detail: string;
  readonly sides: readonly {
    readonly says: string;
    /** How strong its ground is; empty where it is no figure. */
    readonly strength: string;
    readonly chosen: boolean;
    readonly sources: readonly PageLine[];
  }[];
  /** Why it was settled, or is open; empty for a figure nobody has decided yet. */
  readonly why: string;
  /** When it was settled; empty while it is open. */
  readonly decided: string;
}

export interface ContradictionsPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  /** Which figures were compared, and what editors add to them. */
  readonly covers: string;
  readonly labels: { readonly chosen: string };
  /** Undecided first. */
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly note: string;
    readonly contested: readonly Contested[];
  }[];
}

function contestedFigure(desk: Desk, contradiction: Contradiction): Contested {
  const { contradictions: words } = desk.words.reference;
  const unit = desk.indicatorOf(contradiction.indicator).unit;
  const { sides, decision } = contradiction;
  const { indicator, period, detail, href } = quantityWords(desk, contradiction);
  return {
    anchor: `${contradiction.indicator}-${observationAnchor(contradiction)}`,
    name: indicator,
    href,
    detail: [period, detail].filter(Boolean).join(' · '),
    sides: sides.map(({ value, reports, strength }) => ({
      says: desk.value(value, unit, 'exact'),
      strength: strengthMark(desk, strength),
      chosen: value === decision?.value,
      sources: pageLines(desk, reports),
    })),
    why: decision ? desk.text(decision.reason) : '',
    decided: decision ? words.decidedOn(desk.period(decision.decided)) : '',
  };
}

function toldDifferently(desk: Desk, discrepancy: Discrepancy): Contested {
  const { contradictions: words } = desk.words.reference;
  const { about, sides, why, decided, pledge, indicator } = discrepancy;
  const bearsOn =
    pledge !== null ? desk.pledgeOf(pledge).name : indicator !== null ? desk.indicatorOf(indicator).name : null;
  return {
    anchor: discrepancyAnchor(discrepancy),
    name: desk.text(about),
    href: discrepancyHref(desk, discrepancy),
    detail: bearsOn === null ? '' : desk.text(bearsOn),
    sides: sides.map(({ says, pages }) => ({
      says: desk.text(says),
      strength: '',
      chosen: false,
      sources: pages.map((page) => pageLine(desk, desk.pageOf(page))),
    })),
    why: desk.text(why),
    decided: decided === null ? '' : words.decidedOn(desk.period(decided)),
  };
}

/** Returns everything on which pages contradict each other, both sides: figures first, the undecided before the decided. */
export function contradictionsPage(desk: Desk): ContradictionsPage {
  const { contradictions: words } = desk.words.reference;
  const { contradictions: figures, discrepancies: told } = desk.publication;
  const open = figures.filter(({ decision }) => decision === null);
  const settled = figures.filter(({ decision }) => decision !== null);
  const lead = open.length === 0 ? words.leadNoneOpen : words.lead(formatNumber(open.length));
  const group = (id: string, heading: string, note: string, contested: readonly Contested[]) =>
    contested.length === 0 ? [] : [{ id, heading, note, contested }];
  const figure = (some: readonly Contradiction[]): Contested[] => some.map((one) => contestedFigure(desk, one));
  const said = (decided: boolean): Contested[] =>
    told.filter((one) => (one.decided !== null) === decided).map((one) => toldDifferently(desk, one));
  const all = figures.length + told.length;
  return {
    head: headOf(desk, '/contradictions/', words),
    kicker: words.title,
    heading: all === 0 ? words.none : words.heading(formatNumber(figures.length), formatNumber(told.length)),
    lead: figures.length === 0 ? '' : lead,
    covers: words.covers,
    labels: { chosen: words.decided },
    groups: [
      ...group('open', words.open, words.openNote, figure(open)),
      ...group('told', words.told, words.toldNote, said(false)),
      ...group('settled', words.settled, words.settledNote, figure(settled)),
      ...group('told-settled', words.toldSettled, words.toldSettledNote, said(true)),
    ],
  };
}
