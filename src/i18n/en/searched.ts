import { group } from '../../format/decimal.ts';
import type { searched as ko } from '../ko/searched.ts';

/** Words of the page that says where we looked. */
export const searched: typeof ko = {
  title: 'Where we looked',
  description: 'For each pledge: where we looked, to which day, and what we found there.',
  heading: (places, day) =>
    `We looked in ${places === 1 ? '1 place' : `${group(places)} places`}; the latest material is of ${day}`,
  lead: '“Not found” on this site means not found in the places and up to the days named here. It does not mean that nothing was published or done.',
  looked: (places, day) =>
    `Searched: ${places === 1 ? '1 place' : `${group(places)} places`}, with material up to ${day}.`,
  places: 'Places searched',
  nothing: 'no step and no figure found',
  link: 'where we looked',
};
