import { formatPeriod } from '../format/period.ts';
import type { Unit } from '../format/unit.ts';
import { formatRange, formatValue } from '../format/value.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import { placeInYears, STEP, type Series } from './choose-series.ts';
import type { KeyMark } from './draw-key.ts';
import { PAPER } from './palette.ts';

/** An observation with a value at its place in a drawing. */
export interface Mark {
  readonly observation: Observation;
  /** Place on the line of years. */
  readonly x: number;
  readonly value: number;
  /** Number of the unbroken stretch it belongs to. */
  readonly stretch: number;
  /** What a pointer resting on the mark is told. */
  readonly title: string;
}

/** Returns the value first published when another one stands today, else null. */
export function findFirstPublished({ vintages, value }: Observation): number | null {
  const first = vintages[0]?.value;
  return vintages.length > 1 && first !== undefined && first !== value ? first : null;
}

function titleOf(observation: Observation, unit: Unit, locale: Locale, ground: string): string {
  const { period, value, status, low, high } = observation;
  const notes = status === 'A' ? [] : [messagesIn(locale).terms.statuses[status]];
  if (low !== null && high !== null)
    notes.push(`${messagesIn(locale).terms.contested}: ${formatRange(low, high, unit, locale, 'exact')}`);
  const first = findFirstPublished(observation);
  if (first !== null)
    notes.push(`${messagesIn(locale).chart.firstPublished}: ${formatValue(first, unit, locale, 'exact')}`);
  const words = `${formatPeriod(period, locale)}: ${formatValue(value, unit, locale, 'exact')}`;
  return [notes.length > 0 ? `${words} (${notes.join(', ')})` : words, ground].filter(Boolean).join('\n');
}

/**
 * Returns the observations that have a value. A missing step or a break in the series begins a new stretch.
 * `groundOf` says what a figure rests on, for the second line of what a pointer is told.
 */
export function marksOf(
  { frequency, observations }: Series,
  unit: Unit,
  locale: Locale,
  groundOf: (observation: Observation) => string = () => '',
): Mark[] {
  const marks: Mark[] = [];
  for (const observation of observations) {
    if (observation.value === null) continue;
    const x = placeInYears(observation.period, frequency);
    const before = marks.at(-1);
    const joined = before && observation.status !== 'B' && x - before.x < STEP[frequency] * 1.5;
    const stretch = before ? before.stretch + (joined ? 0 : 1) : 0;
    const title = titleOf(observation, unit, locale, groundOf(observation));
    marks.push({ observation, x, value: observation.value, stretch, title });
  }
  return marks;
}

/**
 * Writes beside a drawn figure what the script of the page walks: its period (`data-p`), its place in years (`data-x`)
 * and its value (`data-v`). What must not be compared with its neighbours says so: a contested figure (`data-c`), a break in
 * the series (`data-b`), a provisional one (`data-f`, for the final ones), one whose year before was restated (`data-r`).
 */
export function nameMark(drawn: Element, { observation, x, value }: Mark): void {
  drawn.setAttribute('data-p', observation.period);
  drawn.setAttribute('data-x', String(Number(x.toFixed(2))));
  drawn.setAttribute('data-v', String(value));
  if (observation.low !== null) drawn.setAttribute('data-c', '');
  if (observation.status === 'B') drawn.setAttribute('data-b', '');
  if (observation.status === 'P') drawn.setAttribute('data-f', '');
}

/**
 * Names every figure of a drawing, found by what a pointer resting on it is told. `restated` is the period of the figure
 * whose year before was changed since.
 */
export function nameMarks(svg: SVGSVGElement, marks: readonly Mark[], restated: string | null): void {
  const titles = [...svg.querySelectorAll('title')];
  for (const mark of marks) {
    const drawn = titles.find(({ textContent }) => textContent === mark.title)?.parentElement;
    if (!drawn) continue;
    nameMark(drawn, mark);
    if (mark.observation.period === restated) drawn.setAttribute('data-r', '');
  }
}

/** Returns how the status of a mark looks: hollow when provisional, a dashed bar or hollow diamond when estimated or derived. */
export function lookOf({ observation: { status } }: Mark, colour: string): { fill: string; dash: string | null } {
  if (status === 'P') return { fill: PAPER, dash: null };
  return status === 'E' ? { fill: PAPER, dash: '3 2' } : { fill: colour, dash: null };
}

/** Returns the marks that need a word under the drawing: only those that occur. */
export function keyOf(
  marks: readonly Mark[],
  gaps: 'years' | 'totals' | 'parts' | null,
  bars: boolean,
  locale: Locale,
): KeyMark[] {
  const { chart, terms } = messagesIn(locale);
  const any = (test: (observation: Observation) => boolean): boolean =>
    marks.some(({ observation }) => test(observation));
  const keys: KeyMark[] = [];
  if (any(({ status }) => status === 'P'))
    keys.push({ shape: bars ? 'hollow-bar' : 'hollow-dot', text: terms.statuses.P });
  if (any(({ status }) => status === 'E'))
    keys.push({ shape: bars ? 'dashed-bar' : 'diamond', text: terms.statuses.E });
  if (any((observation) => findFirstPublished(observation) !== null))
    keys.push({ shape: 'ring', text: chart.firstPublished });
  if (any(({ low }) => low !== null)) keys.push({ shape: 'range', text: terms.contested });
  if (any(({ status }) => status === 'B')) keys.push({ shape: 'break', text: terms.statuses.B });
  if (gaps)
    keys.push({ shape: 'hatch', text: { years: chart.gap, totals: chart.gapOfTotals, parts: chart.gapWithin }[gaps] });
  return keys;
}
