import type { Desk } from '../desk.ts';
import { headOf } from '../parts/head.ts';
import { printed } from '../parts/prose.ts';
import type { AboutPage } from './about.ts';

/** Returns the statement on accessibility: the aim, what was tested, and what is not yet right. */
export function accessibilityPage(desk: Desk): AboutPage {
  const { accessibility: words, common } = desk.words.reference;
  return {
    head: headOf(desk, '/accessibility/', words),
    kicker: words.title,
    heading: words.heading,
    contents: common.onThisPage,
    sections: printed(desk, words.sections, {}),
  };
}
