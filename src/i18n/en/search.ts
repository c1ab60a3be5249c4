import type { search as korean } from '../ko/search.ts';

/** Words of the search box, its page and its answers. */
export const search: typeof korean = {
  title: 'Search',
  description:
    'Find pledges, indicators, programmes, provinces, steps, publishers and terms. Paste a number from an article to see who published it and when.',
  heading: 'What are you looking for?',
  lead: 'Type a pledge, a province or a programme, or paste a number just as an article printed it.',
  label: 'Search pledges, provinces, numbers',
  placeholder: 'Pledge, province or number (35,282)',
  button: 'Search',
  examples: 'For example',
  exampleQueries: ['cosmetics', 'TIPS', 'Busan', '35,282', 'KRW 3.5 trillion'],
  list: 'Everything from A to Z',
  noScript: 'Without scripts, choose from the list below.',
  glossary: {
    title: 'Glossary',
    description: 'The words of this site and of the programmes, each in a sentence or two.',
    heading: 'What the words mean',
  },
  kinds: {
    pledge: 'Pledges',
    indicator: 'Indicators',
    programme: 'Programmes',
    province: 'Provinces',
    step: 'Steps',
    page: 'Pages',
    publisher: 'Publishers',
    term: 'Terms',
  },
  loading: 'Searching.',
  failed: 'The search list could not be loaded. Choose from the list below.',
  none: 'Nothing was found. Try fewer or other words.',
  found: '{n} found.',
  more: '{n} more',
  number: {
    heading: 'The number “{number}”',
    found: 'Records that give this value: {n}',
    none: 'Nobody published this number in what we read. “Where we looked” lists the places and the days.',
    misses: 'Other numbers near it',
    rounded: 'rounded or cut',
    notPledge: (pledge: string, target: string) =>
      `It does not count the same thing as the pledge “${pledge}” (${target}).`,
    undated: 'undated',
    fate: {
      dataset: (data: string) => `Taken from ${data}.`,
      computed: 'Computed by us from published values.',
      stands: 'It stands.',
      agrees: (value: string) => `It agrees with the value that stands (${value}).`,
      revised: (value: string, day: string) => (day ? `Revised to ${value} on ${day}.` : `Later revised to ${value}.`),
      contested: (range: string) => `Other sources contradict it (${range}).`,
      overruled: (value: string) => `An editor chose ${value} instead and says why.`,
      input: 'Another figure was computed from it.',
      target: 'Stated as a target.',
      plan: 'Stated as a plan.',
    },
  },
};
