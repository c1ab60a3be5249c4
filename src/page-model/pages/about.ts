import type { Desk } from '../desk.ts';
import { headOf, type Head } from '../parts/head.ts';
import { printed, type PrintedSection } from '../parts/prose.ts';

export interface AboutPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly contents: string;
  readonly sections: readonly PrintedSection[];
}

/** Returns the account of the site: who speaks, by what rules, how to check and rebuild it. */
export function aboutPage(desk: Desk): AboutPage {
  const { about: words, common } = desk.words.reference;
  return {
    head: headOf(desk, '/about/', words),
    kicker: words.title,
    heading: words.heading,
    contents: common.onThisPage,
    sections: printed(desk, words.sections),
  };
}
