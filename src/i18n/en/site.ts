import type { site as ko } from '../ko/site.ts';

/** Words that stand on every page. */
export const site: typeof ko = {
  name: 'Growth Ladder 2030',
  tagline:
    "How far Korea's ministry for small businesses has come with its pledges, in published figures with their sources",
  skipToContent: 'Skip to content',
  home: 'Home',
  mainNavigation: 'Main',
  footerNavigation: 'All pages',
  breadcrumb: 'You are here',
  languageName: 'English',
  offer: 'This page is available in English.',
  offerLink: 'Read in English',
  dismiss: 'Dismiss',
  asOf: (day) => `As of ${day}`,
  independent:
    'Not a site of the Ministry of SMEs and Startups. Figures belong to those who published them and are cited with their sources.',
  licence: 'Our own texts and derived figures: CC BY 4.0',
  contact: 'Report an error',
  download: (name, format, details) => `Download ${name}, ${format} (${details})`,
  notFound: {
    title: 'Page not found',
    text: 'The address may have changed or been mistyped.',
    link: 'Go to the home page',
  },
  pages: {
    home: 'Pledges',
    new: 'New',
    coming: 'Coming',
    search: 'Search',
    provinces: 'Provinces',
    compare: 'Side by side',
    silence: 'Pledges without figures',
    searched: 'Where we looked',
    trackRecord: 'Earlier pledges',
    revisions: 'Revised figures',
    contradictions: 'Conflicting figures',
    sources: 'Sources',
    data: 'Data',
    quality: 'Data quality',
    methods: 'Methods',
    glossary: 'Glossary',
    about: 'About',
    accessibility: 'Accessibility',
  },
};
