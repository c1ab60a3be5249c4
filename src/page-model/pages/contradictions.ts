import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import type { Contradiction } from '../../model/publication.ts';
import { observationAnchor } from '../../i18n/observation-anchor.ts';
import { headOf, type Head } from '../parts/head.ts';
import { pageLines, type PageLine } from '../parts/report-line.ts';
import { quantityWords, type QuantityWords } from '../parts/quantity-words.ts';

export interface ContestedFigure extends QuantityWords {
  readonly anchor: string;
  readonly sides: readonly {
    readonly value: string;
    readonly chosen: boolean;
    readonly sources: readonly PageLine[];
  }[];
  /** The editor's decision; null while there is none. */
  readonly decision: { readonly value: string; readonly decided: string; readonly reason: string } | null;
}

export interface ContradictionsPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  /** Which figures were compared. */
  readonly covers: string;
  readonly labels: { readonly chosen: string };
  /** Undecided first. */
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly note: string;
    readonly figures: readonly ContestedFigure[];
  }[];
}

function contestedFigure(desk: Desk, contradiction: Contradiction): ContestedFigure {
  const { contradictions: words } = desk.words.reference;
  const unit = desk.indicatorOf(contradiction.indicator).unit;
  const { sides, decision } = contradiction;
  return {
    ...quantityWords(desk, contradiction),
    anchor: `${contradiction.indicator}-${observationAnchor(contradiction)}`,
    sides: sides.map(({ value, reports }) => ({
      value: desk.value(value, unit, 'exact'),
      chosen: value === decision?.value,
      sources: pageLines(desk, reports),
    })),
    decision: decision && {
      value: desk.value(decision.value, unit, 'exact'),
      decided: words.decidedOn(desk.period(decision.decided)),
      reason: desk.text(decision.reason),
    },
  };
}

/** Returns every quantity on which reports contradict each other, both sides, the undecided first. */
export function contradictionsPage(desk: Desk): ContradictionsPage {
  const { contradictions: words } = desk.words.reference;
  const all = desk.publication.contradictions;
  const open = all.filter(({ decision }) => decision === null);
  const settled = all.filter(({ decision }) => decision !== null);
  const lead = open.length === 0 ? words.leadNoneOpen : words.lead(formatNumber(open.length));
  const group = (id: string, heading: string, note: string, figures: readonly Contradiction[]) =>
    figures.length === 0
      ? []
      : [{ id, heading, note, figures: figures.map((figure) => contestedFigure(desk, figure)) }];
  return {
    head: headOf(desk, '/contradictions/', words),
    kicker: words.title,
    heading: all.length === 0 ? words.none : words.heading(formatNumber(all.length)),
    lead: all.length === 0 ? '' : lead,
    covers: words.covers,
    labels: { chosen: words.decided },
    groups: [
      ...group('open', words.open, words.openNote, open),
      ...group('settled', words.settled, words.settledNote, settled),
    ],
  };
}
