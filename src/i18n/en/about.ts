import type { Section } from '../prose.ts';

/** Who speaks here, by what rules, and how to check or rebuild it. */
export const aboutSections: readonly Section[] = [
  {
    id: 'what',
    heading: 'What this site does',
    blocks: [
      {
        kind: 'plain',
        text: "It shows, in published figures, how far Korea's Ministry of SMEs and Startups has come with the pledges of its 2026 Work Report of 17 December 2025.",
      },
      {
        kind: 'paragraph',
        text: 'It is made for two people: a citizen with a phone who asks “are they doing what they promised, and what about my province?”, and a journalist with a deadline who asks “what is the number, who said so, has it changed, may I print it?”',
      },
      {
        kind: 'list',
        items: [
          'Every figure leads to the page that published it.',
          'Where we found no figure we say where we looked, and to which day. A gap is never filled with zero.',
          'Every verdict comes with its formula and its inputs, so that anyone can work it out again.',
        ],
      },
    ],
  },
  {
    id: 'independence',
    heading: 'Independence',
    blocks: [
      {
        kind: 'plain',
        text: 'This is not a government site, and it does not speak for the ministry or its agencies.',
      },
      {
        kind: 'paragraph',
        text: 'There is no advertising, no tracking and no cookie. One mark, that you closed the language notice, stays in your browser and is sent nowhere. No page loads a file from another site.',
      },
    ],
  },
  {
    id: 'voice',
    heading: 'How we write',
    blocks: [
      { kind: 'plain', text: 'We say what was promised, what was published, and what follows from the two.' },
      {
        kind: 'list',
        items: [
          'No adjectives about the ministry. If something is late we say by how much; if it was reached, when.',
          '“We found no figure” is neither “none was published” nor “nothing was done”. Only the first is something we know.',
          'Rounded figures are for reading; the exact one stands beside them.',
          'The Korean and the English text are not translations of each other. Each says the same in its own words.',
        ],
      },
    ],
  },
  {
    id: 'licence',
    heading: 'Terms of use',
    blocks: [
      {
        kind: 'plain',
        text: 'Use the figures and the charts, and name the source. The source of a figure is whoever published it, not this site.',
      },
      {
        kind: 'list',
        items: [
          'The program: MIT licence. Change it, share it, sell it.',
          'The figures: they belong to those who published them. We took the figure, as a fact, and the link; no sentence of an article was copied.',
          'Open data: terms differ by dataset and are stated on the data page.',
          'To cite: “Publisher, date of publication, value; as collected by Growth Ladder 2030 (reference day).”',
        ],
      },
      { kind: 'links', items: [{ path: '/data/#cite', text: 'Citations to copy' }] },
    ],
  },
  {
    id: 'contact',
    heading: 'Report an error, and what happens then',
    blocks: [
      {
        kind: 'plain',
        text: 'If you find a wrong figure, we want to know and put it right.',
      },
      { kind: 'table', table: 'reach' },
      { kind: 'table', table: 'addresses' },
      {
        kind: 'steps',
        items: [
          'Say which figure on which page, the right value, and the address of the page that published it.',
          'We look at the source. If it says something else, the file stays as received, and the corrected value, the reason and the source go into the record of corrections.',
          'Corrections are listed on the quality page; figures that change appear under “Revised figures” and in the feed. Nothing is changed in silence.',
          'If you think we misread what a pledge means, tell us the same way. What the ministry and its agencies write is handled like everyone else’s, and in public.',
        ],
      },
      {
        kind: 'links',
        items: [
          { path: '/quality/', text: 'The record of corrections' },
          { path: '/revisions/', text: 'Revised figures' },
        ],
      },
    ],
  },
  {
    id: 'accessibility',
    heading: 'Accessibility',
    blocks: [
      {
        kind: 'plain',
        text: 'A promise can be checked only by those who can read it. We aim to meet both WCAG 2.2 AA and KWCAG 2.2, the Korean guidelines.',
      },
      {
        kind: 'list',
        items: [
          'Charts, tables, verdicts, sources and downloads all work with scripts off and on slow connections.',
          'Verdicts carry a sign and a word beside the colour. Under each chart stands a table with the same figures.',
          'Everything can be reached by keyboard; the first link on each page skips to the content.',
          'Text has a contrast of at least 4.5 to 1, in light and dark.',
          'Automatic checks run whenever the site is built. It has not yet been assessed by users of assistive technology, nor certified.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'If something does not work for you, tell us the same way as an error. The name of your device and program helps us to find it sooner.',
      },
      { kind: 'links', items: [{ path: '/accessibility/', text: 'What is tested, and what is not yet right' }] },
    ],
  },
  {
    id: 'rebuild',
    heading: 'Build it yourself',
    blocks: [
      {
        kind: 'plain',
        text: 'The site is made of files alone. Anyone with a copy of the repository can build the same site again.',
      },
      { kind: 'paragraph', text: 'On a computer with Node.js, in a copy of the repository, two lines are enough.' },
      { kind: 'commands', lines: ['npm ci && npm start', 'npm ci && npm test'] },
      {
        kind: 'paragraph',
        text: 'The first works out the figures from the raw files, builds the site and opens it. The second tests every rule and every page. To work out the figures alone and see what changes:',
      },
      { kind: 'commands', lines: ['npm run data'] },
      {
        kind: 'paragraph',
        text: 'Building uses neither the network nor the clock. The same files always give the same site.',
      },
    ],
  },
];

/** How a reader reaches whoever publishes the site, as far as the builder named an address. */
export const reachWords = {
  both: 'Write it in the issue list of the repository, where everyone can read it, or to the address below.',
  issues: 'Write it in the issue list of the repository, where everyone can read it.',
  contact: 'Write to the address below.',
  none: 'Whoever publishes this copy has named no address to write to. Every figure leads to the page that published it, so you can check it there; those who serve this copy can add your correction to the record.',
  issueList: 'Issue list of the repository',
};
