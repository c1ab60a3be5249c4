import type { Desk } from '../desk.ts';
import { headOf, type Head } from '../parts/head.ts';
import { printed, type Inset, type PrintedSection } from '../parts/prose.ts';
import { reachOf, type Reach } from '../parts/reach.ts';

export interface AboutPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly contents: string;
  readonly sections: readonly PrintedSection[];
}

/** Says how to reach the publisher, and gives the addresses there are. */
function insetsOf(desk: Desk, { issues, contact }: Reach): Record<string, Inset | null> {
  const { reach: words } = desk.words.reference.about;
  const way = issues && contact ? 'both' : issues ? 'issues' : contact ? 'contact' : 'none';
  const items = [...(issues ? [{ href: issues, text: words.issueList }] : []), ...(contact ? [contact] : [])];
  return {
    reach: { kind: 'paragraph', text: words[way] },
    addresses: items.length > 0 ? { kind: 'links', items } : null,
  };
}

/** Returns the account of the site: who speaks, by what rules, how to check and rebuild it. */
export function aboutPage(desk: Desk, reach: Reach = reachOf({})): AboutPage {
  const { about: words, common } = desk.words.reference;
  return {
    head: headOf(desk, '/about/', words),
    kicker: words.title,
    heading: words.heading,
    contents: common.onThisPage,
    sections: printed(desk, words.sections, insetsOf(desk, reach)),
  };
}
