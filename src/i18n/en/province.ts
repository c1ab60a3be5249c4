import type { Messages } from '../messages.ts';

const things = (count: string): string => `${count} ${count === '1' ? 'thing' : 'things'}`;

/** Words of the map of the provinces and of each province's page. */
export const province: Messages['province'] = {
  title: 'Provinces',
  heading: (count) => `${things(count)} found in the 17 provinces`,
  description:
    'For each of the 17 provinces: what was chosen, funded, built or opened there, and its figures, with their sources.',
  lead: 'The number in a tile counts what we found of choices, money, building and calls in that province. Choose a province to see them.',
  mapLabel: 'Map of the 17 provinces as tiles',
  things: (count) => count,
  tile: (count, reports) => `found here: ${count}; other figures reported: ${reports}`,
  withFigures: 'Indicators with figures by province',
  provincesOf: (count) => (count === '1' ? '1 province' : `${count} provinces`),
  nationalNote:
    'Most pledges are followed by figures for the whole country only. Where figures by province are published, they appear on the page of the province.',
  came: (name, count, kinds) => `${name}: ${things(count)} found (${kinds})`,
  cameNone: (name) => `${name}: we found nothing chosen, funded or built there`,
  kind: (kind, count) => `${count} ${kind}`,
  kinds: { chosen: 'chosen', funded: 'funded', built: 'built or held', opened: 'opened' },
  pageDescription: (name) =>
    `What we found for ${name}: choices, money, building, calls and figures, and what we did not find.`,
  pageLead:
    'Only what names this province is counted. What was done for the whole country stands on the page of each pledge.',
  toNational: 'Pledges for the whole country',
  searched: 'Where we looked',
  cameHeading: 'What happened here',
  before: 'from before the pledge',
  figuresHeading: 'Figures for this province',
  shareOf: (country, share) => `${share} of the country (${country})`,
  change: (change, country) => `${change} on the year before${country && ` (country ${country})`}`,
  further: (count) => `Other periods: ${count}`,
  pledges: 'Pledges that choose among regions',
  pledgesLead: 'Pledges to name so many cities, provinces or districts.',
  pledgesLeadHere:
    'Pledges to name so many cities, provinces or districts. Where we found that this province was chosen, it stands above.',
  without: 'Not found',
  withoutLead: 'We found figures of these for some other province, but not for this one.',
  withoutNone: 'For every indicator with figures for some province we found one for this province too.',
  otherReports: (count) => `Other figures reported: ${count}`,
  otherReportsLead: 'Plans or targets, or figures that count something else than the indicators do.',
  others: 'Other provinces',
  what: 'What',
  value: 'Value',
};
