import type { LadderInput } from '../../charts/ladder.ts';
import type { Route } from '../../i18n/path.ts';
import { yearOf } from '../../model/period.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Rung } from '../../model/step.ts';
import type { Desk } from '../desk.ts';
import { daysLeft } from './days-left.ts';
import { findInForce } from './pledge-finding.ts';
import { findLadder, findLadderInput, findLastStep } from './pledge-ladder.ts';
import { lookedTo, searchedLink } from './searched.ts';
import { stepText } from './step-line.ts';
import { pointStrength, strengthMark } from './strength-mark.ts';
import { verdictMark, type VerdictMark } from './verdict-mark.ts';

/** One pledge as it stands in a list. */
export interface PledgeRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** What was promised and by when: `2030년까지 1만 2,000개`. */
  readonly promise: string;
  readonly verdict: VerdictMark;
  /** How much is known: a figure, a step since the pledge, or neither. */
  readonly known: 'figure' | 'step' | 'none';
  /** Days left until it is due; null where no date is named or it has passed. */
  readonly daysLeft: number | null;
  /** The latest figure, else the latest step, else to which day we looked. */
  readonly fact: string;
  /** Where the fact leads: the record of where we looked, where nothing was found. */
  readonly factHref: string | null;
  /** How strong the ground of the fact is; empty where nothing was found. */
  readonly strength: string;
  readonly rung: Rung | null;
  readonly ladder: LadderInput | null;
}

/** Returns the page of a pledge. */
export const pledgeRoute = (pledge: Pick<Pledge, 'id'>): Route => `/pledges/${pledge.id}/`;

/** Returns what was promised and by when, in words. */
export function promiseOf(desk: Desk, pledge: Pledge): string {
  const words = desk.words.pledge;
  const indicator = pledge.indicator === null ? null : desk.indicatorOf(pledge.indicator);
  if (pledge.value === null || pledge.unit === null)
    return pledge.due === null ? words.noNumber : words.noNumberBy(desk.period(pledge.due));
  const value = desk.value(pledge.value, pledge.unit);
  if (indicator?.target?.kind === 'each-year') return words.eachYear(value);
  if (pledge.due === null) return words.undated(value);
  const due = desk.period(pledge.due);
  // What is promised for the very next year can come about in that year only.
  const nextYear = yearOf(pledge.due) <= yearOf(pledge.pledged) + 1;
  return indicator?.measure === 'flow' || nextYear ? words.inYear(due, value) : words.by(due, value);
}

/** Returns the latest that is known of a pledge, in one line, and what it rests on. */
function latestOf(desk: Desk, pledge: Pledge): Pick<PledgeRow, 'known' | 'fact' | 'factHref' | 'strength'> {
  const words = desk.words.pledge;
  const indicator = pledge.indicator === null ? null : desk.indicatorOf(pledge.indicator);
  const latest = indicator?.verdict.latest;
  if (indicator && latest)
    return {
      known: 'figure',
      factHref: null,
      fact: words.figure(desk.period(latest.period), desk.value(latest.value, indicator.unit)),
      strength: strengthMark(desk, pointStrength(indicator, latest.period)),
    };
  const applies = findInForce(desk, pledge);
  if (applies !== undefined) {
    const strength = strengthMark(desk, pledge.inForce?.strength ?? null);
    return { known: 'step', fact: applies, factHref: null, strength };
  }
  const step = findLastStep(desk, pledge.id);
  if (step) {
    const fact = words.latestStep(desk.period(step.date, 'short'), stepText(desk, step));
    return { known: 'step', fact, factHref: null, strength: strengthMark(desk, step.strength) };
  }
  const day = lookedTo(desk, pledge.programme);
  return {
    known: 'none',
    fact: day === null ? words.notFound : words.notFoundTo(desk.period(day)),
    factHref: searchedLink(desk, pledge.id),
    strength: '',
  };
}

/** Returns a pledge as a row of a list. */
export function pledgeRow(desk: Desk, pledge: Pledge): PledgeRow {
  const left = pledge.due === null ? null : daysLeft(desk, pledge.due);
  return {
    id: pledge.id,
    name: desk.text(pledge.name),
    href: desk.link(pledgeRoute(pledge)),
    promise: promiseOf(desk, pledge),
    verdict: verdictMark(desk, pledge.state),
    ...latestOf(desk, pledge),
    daysLeft: left !== null && left >= 0 ? left : null,
    rung: findLadder(desk, pledge.id)?.furthest ?? null,
    ladder: findLadderInput(desk, pledge),
  };
}
