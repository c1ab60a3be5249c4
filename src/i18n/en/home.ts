import type { home as ko } from '../ko/home.ts';

/** Words of the home page. */
export const home: typeof ko = {
  kicker: 'Checking the 2026 Work Report of the Ministry of SMEs and Startups (17 December 2025)',
  question: 'What Korea promised its small businesses, and how far it has come',
  description:
    "Every pledge of the 2026 Work Report of Korea's Ministry of SMEs and Startups beside the figures published since, each with its source, free to download as CSV.",
  answer: (pledges, silent, states) =>
    `Of ${pledges}, ${silent} have no published figure that we could find. Verdicts on the others: ${states}.`,
  stateCount: (verdict, count) => `${count} ${verdict.toLowerCase()}`,
  facts: (asOf, indicators, pages, recent) => [
    `As of ${asOf}`,
    indicators,
    `${pages} cited (last half year: ${recent})`,
  ],
  countsHeading: 'Pledges by verdict',
  filtered: (state) => `Showing only pledges with the verdict “${state}”.`,
  showAll: 'Show all pledges',
  flagshipsHeading: 'Four flagship pledges',
  known: 'What is known',
  programmeMore: (name) => `All pledges on ${name}`,
  othersHeading: 'Every pledge, by task',
  silence: (silent, pledges) => `${silent} of ${pledges} have no figure that we found yet.`,
  silenceLink: 'See the pledges without figures, longest silence first',
  trackRecordHeading: 'How earlier pledges ended',
  trackRecordSummary: (total) => `How ${total} the ministry set earlier ended.`,
  trackRecordLink: 'See every earlier pledge',
  revisionsHeading: 'Figures revised lately',
  revisionsText: 'Figures that were published once and changed later.',
  revisionsLink: 'See every revised figure',
  regionsHeading: 'Your province',
  regionsText: 'Choose a province to see what is published for it and what is not.',
  dataHeading: 'Download the data',
  dataText: 'Every figure on this site can be taken away with its source. The CSV files open in Excel as they are.',
  dataLink: 'Files by indicator and format',
};
