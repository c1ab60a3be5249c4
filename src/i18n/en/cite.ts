import type { Messages } from '../messages.ts';

export const cite: Messages['cite'] = {
  heading: 'Cite',
  lead: 'At the foot of the page of each indicator and pledge are citations of each of its figures, or of each page that states it, in words and as files.',
  formats: 'For reference managers',
  format: (what, format) => `Download citations: ${what}, ${format}`,
  figure: (name, of, period, value, status) => `${name}${of ? ` (${of})` : ''}, ${period}: ${value} (${status})`,
  taken: (figure, who, when, where, asOf, address) =>
    `${figure}. ${who}, ${when}, ${where}. As collected by Growth Ladder 2030, reference day ${asOf}, ${address}`,
  dataset: (title, retrieved, copy) => `“${title}”, ${copy ? 'public copy ' : ''}retrieved ${retrieved}`,
  derivedFrom: (publishers) => `Derived by Growth Ladder 2030${publishers ? ` from figures of ${publishers}` : ''}`,
  derived: (figure, from, asOf, address) => `${figure}. ${from}, reference day ${asOf}, ${address}`,
  page: (name, asOf, address) => `“${name}”, Growth Ladder 2030, reference day ${asOf}, ${address}`,
  pledge: (name) => `Pledge: ${name}`,
  seriesNote: (asOf) => `Reference day ${asOf}. Name the publisher of each figure.`,
  takenNote: (asOf, address) => `As collected by Growth Ladder 2030, reference day ${asOf}, ${address}`,
  statesPledge: (name) => `A page that states the pledge: ${name}`,
  wholeNote: 'Texts and derived figures: CC BY 4.0. Published figures: on the terms of their publishers.',

  passedOn: {
    official: (who, by) => `${who} (${by})`,
    agency: (who, by) => `${who} (${by})`,
    press: (who, by) => `${who} (${by})`,
    reprint: (who, by) => `${who}, as copied by ${by}`,
    secondary: (who, by) => `${who}, as quoted by ${by}`,
  },
  publicCopy: (who) => `${who}, as copied by a public repository`,
};
