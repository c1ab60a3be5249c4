import type { Desk } from '../desk.ts';
import { cut, group } from '../../format/decimal.ts';
import { methodNumbers } from '../../format/method-numbers.ts';
import { formatPace, formatRatio, formatShare } from '../../format/value.ts';
import type { Indicator } from '../../model/indicator.ts';
import { isUndated } from './verdict-mark.ts';

/** One line of the working: what is computed, in words, and the sum with the figures put in, where there is one. */
export interface WorkingLine {
  readonly text: string;
  readonly formula: string | null;
}

const MINUS = '−';

/** Makes a number a term of a sum: a negative one stands in brackets. */
const term = (written: string): string => (written.startsWith(MINUS) ? `(${written})` : written);

/** Writes a share with four decimals, cut like the pace. */
const fraction = (value: number): string => group(cut(value, 4), 4);

/** Writes years with two decimals at most: whole years of whole years, twelfths between. */
const years = (value: number): string => group(value, 2);

const line = (text: string, formula: string | null = null): WorkingLine => ({ text, formula });

/** Returns how the verdict came about, line by line, in an order a reader can repeat with a pocket calculator. */
export function workingOf(desk: Desk, indicator: Indicator): WorkingLine[] {
  const words = desk.words.indicator.working;
  const { unit } = indicator;
  const { verdict } = indicator;
  const numbers = methodNumbers(desk.publication.method);
  const value = (number: number): string => desk.value(number, unit, 'exact');
  const change = (number: number): string => desk.change(number, unit);
  const size = (number: number): string => desk.size(number, unit);
  const at = (point: { period: string; value: number }): string =>
    desk.words.pledge.figure(desk.period(point.period), value(point.value));
  const { baseline, latest, target, progress, expected, pace } = verdict;

  if (!target) return [line(words.noTarget)];
  const goal = target.due === null ? value(target.value) : at({ period: target.due, value: target.value });
  if (!latest) return [line(words.latestMissing)];

  const lines: WorkingLine[] = [];
  if (verdict.state === 'met') lines.push(line(words.reached(at(latest), goal)));
  if (verdict.state === 'keeping') lines.push(line(words.kept(at(latest), value(target.value))));
  if (verdict.state === 'missed') lines.push(line(words.notReached(at(latest), goal)));
  if (isUndated(indicator)) lines.push(line(words.undated(at(latest))));
  else if (verdict.state === 'too-early')
    lines.push(line(words.early(at(latest), verdict.firstJudged && desk.period(verdict.firstJudged))));
  if (baseline && progress !== null) {
    const [v, b, t] = [latest.value, baseline.value, target.value].map((part) =>
      term(desk.tableNumber(part, unit)),
    ) as [string, string, string];
    lines.push(line(words.points(at(baseline), at(latest), goal)));
    lines.push(
      line(
        words.progress,
        `P = (${v} ${MINUS} ${b}) / (${t} ${MINUS} ${b}) = ${fraction(progress)} (${formatShare(progress)})`,
      ),
    );
  }
  if (expected !== null) lines.push(expectedLine(desk, indicator, expected, at));
  if (verdict.onPath !== null) lines.push(line(words.onPath(desk.period(latest.period), value(verdict.onPath))));
  if (pace !== null && progress !== null && expected !== null) {
    lines.push(line(words.pace, `R = ${fraction(progress)} / ${fraction(expected)} = ${formatRatio(pace)}`));
    lines.push(
      line(
        verdict.paceState
          ? words.cuts(numbers, `R ${formatRatio(pace)}`, desk.words.terms.states[verdict.paceState])
          : words.reading(formatPace(pace)),
      ),
    );
  }
  if (verdict.meanChange !== null && verdict.projected) {
    const [mean, end, due] = [
      change(verdict.meanChange),
      desk.value(verdict.projected.value, unit),
      desk.period(verdict.projected.period),
    ];
    if (verdict.lowered === 'projected-gap') lines.push(line(words.projectedGap(numbers, mean, end, due)));
    else if (verdict.lowered === 'no-movement') lines.push(line(words.noMovement(mean)));
    else lines.push(line(words.projection(mean, end, due)));
  }
  if (verdict.needed !== null && verdict.state !== 'met')
    lines.push(line(words.needed(Math.sign(verdict.needed), size(verdict.needed))));
  if (verdict.lastYear) {
    const { from, to, change: last } = verdict.lastYear;
    lines.push(line(words.lastYear(at(from), at(to), Math.sign(last), size(last))));
  }
  if (verdict.firm) {
    const { state, latest: firm } = verdict.firm;
    lines.push(line(words.firm(desk.period(firm.period), value(firm.value), desk.words.terms.states[state])));
  }
  return lines;
}

function expectedLine(
  desk: Desk,
  { target, verdict }: Indicator,
  expected: number,
  at: (point: { period: string; value: number }) => string,
): WorkingLine {
  const words = desk.words.indicator.working;
  if (target?.kind === 'each-year') return line(words.expectedInFull, `E = ${fraction(expected)}`);
  if (target && target.milestones.length > 0) {
    const marks = [...target.milestones, ...(target.due === null ? [] : [{ period: target.due, value: target.value }])];
    return line(words.expectedByMilestones(marks.map(at).join(', ')), `E = ${fraction(expected)}`);
  }
  const [gone, all] = [verdict.yearsGone, verdict.yearsAll];
  const sum = gone === null || all === null ? '' : `${words.years(years(gone))} / ${words.years(years(all))} = `;
  return line(words.expected, `E = ${sum}${fraction(expected)}`);
}
