import { formatNumber } from '../../format/value.ts';
import { compareText } from '../../model/order.ts';
import { spanOf } from '../../model/period.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Step } from '../../model/step.ts';
import { STRENGTHS } from '../../model/strength.ts';
import type { Desk } from '../desk.ts';
import { daysLeft } from './days-left.ts';
import { findingOf } from './finding.ts';
import { findLadder, findLastStep, stepsOf } from './pledge-ladder.ts';
import { pageLine, type PageLine } from './report-line.ts';
import { lookedTo } from './searched.ts';
import { sourcesOf } from './sources-of.ts';
import { stepText } from './step-line.ts';
import { strengthMark } from './strength-mark.ts';

interface Counted extends Step {
  readonly value: number;
  readonly unit: string;
}

const isCounted = (step: Step): step is Counted => step.value !== null && step.unit !== null && step.value > 1;

const endOf = ({ date }: Step): string => spanOf(date).end;

/**
 * Returns the latest choice of which the applicants are known too: both counted in the same unit, the applicants first
 * and more of them. Two rounds are never mixed: of the applications before a choice only the last counts.
 */
function findChoice(steps: readonly Step[]): { readonly applied: Counted; readonly chosen: Counted } | undefined {
  const counted = [...steps].filter(isCounted).sort((a, b) => compareText(endOf(b), endOf(a)));
  for (const chosen of counted.filter(({ stage }) => stage === 'chosen')) {
    const applied = counted.find(({ stage, date }) => stage === 'applied' && spanOf(date).end <= endOf(chosen));
    if (applied && applied.unit === chosen.unit && applied.value > chosen.value) return { applied, chosen };
  }
  return undefined;
}

/** Returns since when a promised rule applies, in a sentence; undefined where it does not, or is none. */
export function findInForce(desk: Desk, { state, inForce, pledged }: Pledge): string | undefined {
  const words = desk.words.pledge.headline;
  if (state !== 'in-force' || inForce === null) return undefined;
  const day = desk.period(inForce.from);
  return inForce.from < pledged ? words.inForceBefore(day) : words.inForce(day);
}

/** Returns what is still open after the steps of a pledge, in one sentence; empty where its steps are its result. */
function openSentence(desk: Desk, pledge: Pledge, unit: string | null): string {
  const words = desk.words.pledge.headline;
  const kind = findLadder(desk, pledge.id)?.kind;
  if (kind === 'rule' || kind === 'budget' || pledge.value === null || pledge.unit === null) return '';
  const target = desk.value(pledge.value, pledge.unit);
  const ahead = pledge.due !== null && daysLeft(desk, pledge.due) >= 0;
  if (unit === pledge.unit && ahead) return words.stillToCome(target);
  return unit !== null && unit !== pledge.unit ? words.countsOther(target) : words.notFound(target);
}

type Furthest = { readonly applied: Counted; readonly chosen: Counted } | { readonly step: Step };

/** Returns the latest step of a pledge that was only announced: one on a rung, else what changed, else any other. */
function findTold(desk: Desk, pledge: Pledge): Step | undefined {
  const last = findLastStep(desk, pledge.id);
  const steps = last ? stepsOf(desk, pledge.id) : [];
  return (
    steps.find(({ rung }) => rung !== null) ??
    steps.find(({ stage }) => stage === 'changed' || stage === 'stalled') ??
    last
  );
}

/** Returns the steps the headline of a pledge tells: a choice with its applicants, else the furthest or latest step. */
function findFurthest(desk: Desk, pledge: Pledge): Furthest | undefined {
  const choice = findChoice(stepsOf(desk, pledge.id));
  if (choice) return choice;
  const rung = findLadder(desk, pledge.id)?.rungs.findLast(({ date }) => date !== null);
  const step =
    rung && rung.step !== null && rung.rung !== 'announced' ? desk.stepOf(rung.step) : findTold(desk, pledge);
  return step && { step };
}

/** What the headline of a pledge rests on: its pages, and how strong the weakest of them is, in one word. */
export interface PledgeGround {
  readonly pages: readonly PageLine[];
  /** The figure is our own, from those of its indicator's page. */
  readonly computed: boolean;
  /** Empty where no figure or step is told. */
  readonly strength: string;
}

/** Returns the pages the headline of a pledge was taken from, one a step; none where nothing was found. */
export function pledgeGround(desk: Desk, pledge: Pledge): PledgeGround {
  const indicator = pledge.indicator === null ? null : desk.indicatorOf(pledge.indicator);
  if (indicator?.verdict.latest) {
    const { pages, computed, strength } = sourcesOf(desk, indicator);
    return { pages, computed, strength };
  }
  if (pledge.state === 'in-force' && pledge.inForce !== null) {
    const { page, strength } = pledge.inForce;
    return { pages: [pageLine(desk, desk.pageOf(page))], computed: false, strength: strengthMark(desk, strength) };
  }
  const furthest = findFurthest(desk, pledge);
  if (furthest === undefined) return { pages: [], computed: false, strength: '' };
  const steps = 'step' in furthest ? [furthest.step] : [furthest.applied, furthest.chosen];
  const pages = steps.flatMap(({ sources }) => sources.slice(0, 1).map(({ page }) => page));
  const weakest = steps.map(({ strength }) => strength).sort((a, b) => STRENGTHS.indexOf(b) - STRENGTHS.indexOf(a))[0];
  return {
    pages: [...new Set(pages)].map((page) => pageLine(desk, desk.pageOf(page))),
    computed: false,
    strength: weakest === undefined ? '' : strengthMark(desk, weakest),
  };
}

/**
 * Returns what is known of a pledge, in one headline: its figure where there is one, else who applied and was chosen,
 * else the step on its furthest rung or, as long as it was only announced, its latest; else that we found none and to
 * which day we looked.
 */
export function pledgeFinding(desk: Desk, pledge: Pledge): string {
  const words = desk.words.pledge.headline;
  const indicator = pledge.indicator === null ? null : desk.indicatorOf(pledge.indicator);
  if (indicator?.verdict.latest) return findingOf(desk, indicator);
  const applies = findInForce(desk, pledge);
  if (applies !== undefined) return `${desk.text(pledge.name)}: ${applies}`;
  const furthest = findFurthest(desk, pledge);
  if (furthest && 'chosen' in furthest) {
    const { applied, chosen } = furthest;
    const said = words.chosen(
      desk.value(applied.value, applied.unit),
      desk.value(chosen.value, chosen.unit),
      formatNumber(chosen.value),
    );
    return [said, openSentence(desk, pledge, chosen.unit)].filter(Boolean).join(' ');
  }
  if (furthest) return [stepText(desk, furthest.step), openSentence(desk, pledge, null)].filter(Boolean).join(' ');
  const day = lookedTo(desk, pledge.programme);
  return day === null
    ? words.nothing(desk.text(pledge.name))
    : words.nothingTo(desk.text(pledge.name), desk.period(day));
}
