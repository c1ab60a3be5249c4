import type { Messages } from '../messages.ts';
import { within } from './within.ts';

/** Words in and about charts. */
export const chart: Messages['chart'] = {
  labels: {
    track: 'ladder to the target',
    series: 'over time',
    breakdown: 'broken down',
    provinces: 'by province',
    sparkline: 'at a glance',
    verdicts: 'pledges by verdict',
    ladder: 'ladder of the pledge',
  },
  titled: (name, label) => `${name}: ${label}`,
  by: (name, dimension) => `${name}: by ${within(dimension)}`,
  unit: (unit) => unit,
  won: 'KRW',
  dollars: 'USD',

  ask: {
    label: 'Look closer at the chart',
    chart: 'Chart',
    table: 'Table',
    series: 'By',
    part: 'Part',
    whole: 'The whole',
    as: 'Shown as',
    value: 'Published values',
    change: 'Change on the year (computed here)',
    index: 'First figure = 100 (computed here)',
    share: 'Share of the whole (computed here)',
    percent: '%',
    points: ' points',
    from: 'From',
    to: 'To',
    walk: 'Go from figure to figure',
    row: 'See its sources',
    csv: 'CSV of what you see',
    listen: 'Listen',
    stop: 'Stop',
    period: 'Period',
    ground: 'Ground',
    none: 'There is nothing to compare in these years.',
  },

  firstPublished: 'as first published',
  gap: 'no figure in our sources',
  gapOfTotals: 'no total in our sources',
  gapWithin: 'no figure in our sources',
  pathNeeded: 'path needed to the target',
  pathOn: (day) => `path on ${day}`,
  start: (value, period) => `start: ${value} (${period})`,
  notFound: 'no figure found',
  notFoundTo: (day) => `no figure found up to ${day}`,
  projected: (value) => `if the recent average went on: ${value} (not\u00a0data)`,
  targetLabel: ({ value, due, eachYear, inYear }) =>
    eachYear ? `target: ${value} each year` : `target: ${value}${due && ` ${inYear ? 'in' : 'by'} ${due}`}`,
  trackTarget: ({ value, due, eachYear, inYear }) =>
    eachYear ? `${value} each year` : `target ${value}${due && ` ${inYear ? 'in' : 'by'} ${due}`}`,

  ladder: {
    reached: (rung, of, name) => `The steps have reached rung ${rung} of ${of}: ${name}.`,
    nothing: 'No step was found.',
    rung: (name, day, detail) => `${name} ${day}${detail && ` (${detail})`}`,
    rungs: (rungs) => `${rungs.join('; ')}.`.replace(/^./, (first) => first.toUpperCase()),
    open: 'original not read',
    pale: (day) =>
      `${day ? `We looked up to ${day} and` : 'We'} found neither a step after the announcement nor a figure.`,
    paleShort: (day, counts) => `no further step${counts ? ' or figure' : ''} up to ${day}`,
    mark: (name, day) => `${name} ${day}.`.replace(/^./, (first) => first.toUpperCase()),
  },

  says: {
    target: ({ value, due, eachYear, inYear }) =>
      `The target is ${value}${eachYear ? ' each year' : due && ` ${inYear ? 'in' : 'by'} ${due}`}.`,
    start: (value, period) => `It starts from ${value} (${period}).`,
    milestone: (period, value) => `A milestone of ${value} is set for ${period}.`,
    latest: (value, period, verdict) => `The latest figure is ${value} (${period}); the verdict is “${verdict}”.`,
    none: 'We found no figure.',
    noneTo: (day) => `We looked up to ${day} and found no figure.`,
    at: (value, period) => `${value} in ${period}`,
    only: (figure) => `There is one figure: ${figure}.`,
    change: (first, last, direction) =>
      `${direction > 0 ? 'It rose' : direction < 0 ? 'It fell' : 'It is unchanged'} from ${first} to ${last}.`,
    extremes: (highest, lowest) => `Highest: ${highest}. Lowest: ${lowest}.`,
    contested: (period, range) => `Sources disagree on ${period}: ${range}.`,
    gaps: (periods) => `No figure found for: ${periods}.`,
    partsOnly: (years) => `Only parts found, by breakdown or of the year, for: ${years}.`,
    earlier: (figures) => `Earlier, not drawn: ${figures}.`,
    provinces: (highest, lowest) => `Highest: ${highest}. Lowest: ${lowest}.`,
    provincesWithout: (names) => `No figure found for: ${names}.`,
    verdicts: (counts) => `Pledges by verdict: ${counts}.`,
  },
};
