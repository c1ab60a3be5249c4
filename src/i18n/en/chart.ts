import type { Messages } from '../messages.ts';

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
  by: (name, dimension) => `${name}: by ${dimension.toLowerCase()}`,
  unit: (unit) => unit,
  won: 'KRW',
  dollars: 'USD',

  firstPublished: 'as first published',
  noFigure: 'no figure published',
  pathNeeded: 'path needed to the target',
  pathOn: (day) => `path on ${day}`,
  start: (value, period) => `start: ${value} (${period})`,
  notFoundTo: (day) => `no figure found up to ${day}`,
  projected: (value) => `if the recent average went on: ${value} (not\u00a0data)`,
  silentFor: (days) => `no figure for ${days}`,
  targetLabel: ({ value, due, eachYear }) =>
    eachYear ? `target: ${value} each year` : `target: ${value}${due && ` by ${due}`}`,
  trackTarget: ({ value, due, eachYear }) =>
    eachYear ? `${value} each year` : `target ${value}${due && ` by ${due}`}`,

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
    target: ({ value, due, eachYear }) => `The target is ${value}${eachYear ? ' each year' : due && ` by ${due}`}.`,
    milestone: (period, value) => `A milestone of ${value} is set for ${period}.`,
    latest: (value, period, verdict) => `The latest figure is ${value} (${period}); the verdict is “${verdict}”.`,
    silentFor: (days) => `No figure has been published in the ${days} since the pledge.`,
    none: 'No figure has been published.',
    at: (value, period) => `${value} in ${period}`,
    only: (figure) => `There is one figure: ${figure}.`,
    change: (first, last, direction) =>
      `${direction > 0 ? 'It rose' : direction < 0 ? 'It fell' : 'It is unchanged'} from ${first} to ${last}.`,
    extremes: (highest, lowest) => `Highest: ${highest}. Lowest: ${lowest}.`,
    contested: (period, range) => `Sources disagree on ${period}: ${range}.`,
    gaps: (periods) => `No figure published for: ${periods}.`,
    earlier: (figures) => `Earlier, not drawn: ${figures}.`,
    provinces: (highest, lowest) => `Highest: ${highest}. Lowest: ${lowest}.`,
    provincesWithout: (names) => `No figure published for: ${names}.`,
    verdicts: (counts) => `Pledges by verdict: ${counts}.`,
  },
};
