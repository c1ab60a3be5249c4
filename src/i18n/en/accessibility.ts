import type { Section } from '../prose.ts';

/** What we aim at, what was tested, and what is not yet right. */
export const accessibilitySections: readonly Section[] = [
  {
    id: 'aim',
    heading: 'What we aim at',
    blocks: [
      {
        kind: 'plain',
        text: 'A promise can be checked only by those who can read it. We aim to meet both WCAG 2.2 AA and KWCAG 2.2, the Korean guidelines.',
      },
      {
        kind: 'paragraph',
        text: 'This is our own account, not a certificate. The site has not yet been certified, nor assessed by users of assistive technology.',
      },
    ],
  },
  {
    id: 'tested',
    heading: 'What is tested',
    blocks: [
      {
        kind: 'plain',
        text: 'As of 28 November 2026, these are tried in a real browser (Chromium) whenever the site changes.',
      },
      {
        kind: 'list',
        items: [
          'Every kind of page, on a screen 320 pixels wide, by an automatic checker (axe) with the rules of WCAG 2.2 A and AA: in Korean on a light screen, in English on a dark one. On long pages it reads the first thirty lines of each list.',
          'On the same pages: nothing is wider than the screen but tables and charts, which scroll by themselves; the words in charts have a contrast of at least 4.5 to 1; menus, links and buttons are large enough to hit (24 pixels); verdicts have a sign and a word, not colour alone.',
          'Eight pages that differ most, in the colours that a system chooses (high contrast, on black).',
          'The same eight with letters of twice the size, set on the page (320, 768 and 1280 pixels wide) and in the browser (360 and 1280): nothing is cut off, and no column falls apart into letters.',
          'With a keyboard alone, on four pages: every link, button and field is reached in the order it is seen, shows a ring, and is covered by nothing. The first link skips to the content, and arrow keys go through the figures of a chart, each announced to screen readers.',
          'Nothing moves for a reader who asked the system for less motion. On paper nothing stays folded, and links to other sites are printed with their addresses.',
          'What a screen reader can jump to on a pledge and on an indicator (places, headings, controls) is kept as text, and every change of it is read.',
          'With scripts off the chart, the verdict, the table, the sources and the working are all there.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'On 28 November 2026 we also looked ourselves, at the home page, a pledge, an indicator, conflicting figures and the data page: in both languages, at 320 to 1280 pixels, light, dark, in high contrast, with large letters, and as on paper.',
      },
    ],
  },
  {
    id: 'built',
    heading: 'How it is made',
    blocks: [
      {
        kind: 'list',
        items: [
          'Verdicts carry a sign and a word beside the colour.',
          'Each chart is described in sentences, and the same figures stand in a table.',
          'The colours chosen in your system are followed; on paper, links are printed with their addresses.',
          'Nothing moves or makes a sound by itself. A chart is heard only when you press its button.',
        ],
      },
    ],
  },
  {
    id: 'short',
    heading: 'What is not yet right',
    blocks: [
      {
        kind: 'list',
        items: [
          'The site has not been used from beginning to end with a screen reader (Sense Reader, NVDA, VoiceOver).',
          'The tests run in Chromium alone. In Firefox and Safari nothing has been tried, and an older browser may leave parts folded on paper.',
          'With letters of twice the size, charts and tables are wider than a phone and scroll sideways. Some browsers scroll a chart by touch or pointer only, not by keyboard.',
          'In high contrast all bars and lines of a chart have one colour; they are told apart by their names, fills and places.',
          'Arrow keys do not reach the parts of a breakdown (industries, provinces) in its chart. The table below it has the same figures.',
          'There is no summary in easy language and none in sign language.',
          'Pages of other sites that we link to are beyond our reach.',
        ],
      },
    ],
  },
  {
    id: 'tell',
    heading: 'How to tell us',
    blocks: [
      {
        kind: 'plain',
        text: 'Tell us in the same way as an error. The name of your device and program helps us to find it sooner.',
      },
      { kind: 'links', items: [{ path: '/about/#contact', text: 'How to reach us' }] },
    ],
  },
];
