import type { Desk } from '../desk.ts';
import type { Indicator } from '../../model/indicator.ts';
import { observationKey } from '../../model/observation.ts';
import { observationAnchor } from '../../i18n/observation-anchor.ts';
import { strengthMark } from './strength-mark.ts';

/** The figure shown large. */
export interface HeadlineFigure {
  readonly label: string;
  readonly value: string;
  readonly when: string;
  /** Null for a figure as published. */
  readonly status: string | null;
  /** What publishers disagree between; null when they do not. */
  readonly range: string | null;
  readonly strength: string;
  readonly anchor: string;
}

/** Returns the figure an indicator is known by, in words; null when none was published. */
export function findHeadlineFigure(desk: Desk, indicator: Indicator): HeadlineFigure | null {
  const shown = indicator.observations.find((o) => observationKey(o) === indicator.headline);
  if (!shown || shown.value === null) return null;
  const { unit } = indicator;
  const { before, latest } = desk.words.indicator;
  return {
    // A figure that does not count for the pledge is not passed off as its latest.
    label: indicator.target && !indicator.verdict.latest ? before : latest,
    value: desk.value(shown.value, unit),
    when: desk.period(shown.period),
    status: shown.status === 'A' ? null : desk.words.terms.statuses[shown.status],
    range:
      shown.low === null || shown.high === null
        ? null
        : desk.words.indicator.range(desk.range(shown.low, shown.high, unit)),
    strength: strengthMark(desk, shown.strength),
    anchor: `#${observationAnchor(shown)}`,
  };
}
