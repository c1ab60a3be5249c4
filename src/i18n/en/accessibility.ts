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
      { kind: 'plain', text: 'These are tried in a real browser whenever the site changes.' },
      {
        kind: 'list',
        items: [
          'Every kind of page goes through an automatic checker (axe) at the width of a phone (360 pixels): in Korean on a light screen, in English on a dark one.',
          'No page is wider than the screen of a phone.',
          'The words in charts have a contrast of at least 4.5 to 1 with their ground, in light and dark.',
          'The first link a keyboard reaches skips to the content, and arrow keys go through the figures of a chart. Each figure is announced to screen readers.',
          'Links and buttons of menus are at least 24 pixels high.',
          'With scripts off the chart, the verdict, the table, the sources and the working are all there.',
        ],
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
          'Text at 200%, a width of 320 pixels, the high-contrast colours of a system and print are not tested automatically.',
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
