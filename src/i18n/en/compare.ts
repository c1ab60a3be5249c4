import type { compare as ko } from '../ko/compare.ts';

/** Words of the pages that put figures beside each other. */
export const compare: typeof ko = {
  title: 'Side by side',
  description: 'Indicators and provinces side by side, as small charts, each with its own unit and source.',
  heading: (indicators, provinces) => `${indicators} indicators and ${provinces} provinces, side by side`,
  lead: 'Choose two to see them side by side. They may differ in unit and in what they count, so they never share an axis: each chart has its own.',
  chooseIndicators: 'Two indicators',
  chooseProvinces: 'Two provinces',
  first: 'One',
  second: 'The other',
  none: 'Choose',
  show: 'Put side by side',
  chosen: 'Your choice',
  oneMore: 'Choose one more to put beside it.',
  failed: 'It could not be loaded. You will find it in the list below.',
  sets: 'Already side by side',
  provinces: 'Provinces',
  others: 'Other sets',
  link: 'Put beside another indicator',
  linkProvince: 'Put beside another province',
  linkSet: 'Indicators of this programme side by side',
  linkProvinces: 'Provinces side by side',

  setHeading: (name) => `${name}, side by side`,
  setDescription: (name) => `${name}: its indicators side by side, as small charts, each with its own unit and source.`,
  setLead:
    'Each chart has its own axis and unit. They count different things: compare how each moves, not how high it stands.',
  provincesDescription: 'Figures by province side by side, as small charts, each with its unit and source.',
  provincesLead:
    'Only the same count of the same period shares a chart. Other charts differ in unit or period: the lengths of their bars do not compare.',
  indicators: (count) => count,
  quantities: 'Provinces, figure by figure',
  areas: 'Each province beside the country',
  unit: (unit) => `Unit: ${unit}`,
  quantity: (name, period, status) => `${name}, ${period}${status && ` (${status})`}`,
  foundFor: (found, all) => `We found the value of ${found} of the ${all} provinces.`,
  ofCountry: (value, country, share) => `${value}, ${share} of the country (${country})`,
  notFound: (names) => `No figure found for this province: ${names.join(', ')}`,
};
