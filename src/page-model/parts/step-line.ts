import { stepWords } from '../../format/step-words.ts';
import type { Step } from '../../model/step.ts';
import type { Desk } from '../desk.ts';
import { pageLine, type PageLine } from './report-line.ts';
import { strengthMark } from './strength-mark.ts';

/** One step in words. */
export interface StepLine {
  readonly id: string;
  readonly date: string;
  readonly stage: string;
  readonly text: string;
  /** Where it took place; empty where no province is named. */
  readonly where: string;
  /** How strong its ground is, in one word. */
  readonly strength: string;
  readonly sources: readonly PageLine[];
}

/** Returns the sentence of a step, or of what was said would come, as the site says it. */
export const stepText = (desk: Desk, { text }: Pick<Step, 'text'>): string => desk.text(stepWords(text));

/** Returns a step in words, with every page that tells it. */
export function stepLine(desk: Desk, step: Step): StepLine {
  return {
    id: step.id,
    date: desk.period(step.date, 'short'),
    stage: desk.words.terms.stages[step.stage],
    text: stepText(desk, step),
    where: step.areas
      .filter((area) => area !== 'KR')
      .map(desk.areaName)
      .join(', '),
    strength: strengthMark(desk, step.strength),
    sources: step.sources.map(({ page }) => pageLine(desk, desk.pageOf(page))),
  };
}
