import type { indicator as ko } from '../ko/indicator.ts';
import { within } from './within.ts';

/** Words of an indicator's page. */
export const indicator: typeof ko = {
  description: (name, definition) => `${name}: ${definition}`,

  undated: 'The pledge names no due date, so no pace is judged.',

  differing: 'Where sources differ',

  leadPart: (name, part) => `${name}, ${part}`,

  findings: {
    awaiting: (name, days) => `${name}: no figure in what we searched, ${days} after the pledge`,
    before: (name, period, value) => `${name}: ${value} (${period}), no figure found since the pledge`,
    met: (name, value, target) => `${name}: ${value}, the target of ${target} is met`,
    keeping: (name, value, target) => `${name}: ${value}, the promised ${target} is being held`,
    missed: (name, value, target) => `${name}: ${value}, short of the target of ${target}`,
    pace: (name, value, share) => `${name}: ${value}, ${share} of the pace the target needs`,
    away: (name, value, period) => `${name}: ${value}, further from the target than in ${period}`,
    early: (name, period, value) => `${name}: ${value} (${period}), too early for a verdict`,
    undated: (name, period, value) => `${name}: ${value} (${period}), no due date and so no pace`,
    changed: (name, period, value, direction, size) =>
      direction === 0
        ? `${name}: ${value} (${period}), unchanged in a year`
        : `${name}: ${value} (${period}), ${direction > 0 ? 'up' : 'down'} ${size} in a year`,
    part: (name, period, value, direction, share) =>
      direction === 0
        ? `${name}: ${value} (${period}), unchanged from the same part of the year before`
        : `${name}: ${value} (${period}), ${share} ${direction > 0 ? 'above' : 'below'} the same part of the year before`,
    partStated: (name, period, value, direction, rate) =>
      direction === 0
        ? `${name}: ${value} (${period}), by the release unchanged from a year before`
        : `${name}: ${value} (${period}), by the release ${rate} ${direction > 0 ? 'above' : 'below'} a year before`,
    level: (name, period, value) => `${name}: ${value} (${period})`,
    none: (name) => `${name}: we found no figure`,
  },

  facts: {
    promised: 'Promised',
    partYear: 'This year so far',
    partYearNote: (from, to) => `${to} against ${from}`,
    partYearStated: (before) =>
      `as the release states it; it does not fit the ${before} published for the year before, which seems to have been restated`,
    copy: 'read in a copy',
    reading: 'Pace so far (no verdict)',
    pace: 'Pace (R)',
    paceNote: '100% is exactly the pace the target needs',
    needed: 'Needed in each remaining year',
    lastYear: 'Change in the last year',
    lastYearNote: (from, to) => `${from} → ${to}`,
    silence: 'Since the pledge',
  },
  latest: 'Latest figure',
  before: 'Figure from before the pledge',
  range: (range) => `disputed: ${range}`,

  chartHeading: 'Over time',
  furtherChart: (kind) => `Show the chart by ${kind.toLowerCase().replace(/s$/, '')}`,
  source: 'Source',
  filesLabel: 'Download',
  ofPledge: 'The pledge it follows:',
  sourceComputed: 'computed by this site',
  notLinked: {
    mirror: 'a mirror, not linked',
    aggregator: 'an aggregator, not linked',
    'bare-address': 'a bare address, not linked',
  },

  picture: {
    dated: (publisher, date) => `${publisher} (${date})`,
    source: (who) => `Source: ${who}`,
    pledge: (who) => `Pledge stated by: ${who}`,
    download: (name, format, size) => `Download the chart of ${name}, ${format} (${size})`,
  },

  countsHeading: 'What this counts, and what it does not',
  definition: 'Definition',
  counts: 'Counted',
  countsNot: 'Not counted',
  caution: 'Before you quote it',
  firstFigure: 'What would be the first figure',
  targetSource: (pages) => `Stated on ${pages}`,

  tableHeading: 'Published figures',
  tableCaption: (name, unit) =>
    `${name} (${unit}), latest first. Open its reports to see who published a figure and how each was judged.`,
  columns: {
    period: 'Period',
    value: 'Figure',
    status: 'Status',
    reports: 'Reports',
    area: 'Area',
    breakdown: 'Breakdown',
  },
  frequencies: {
    year: 'Years',
    half: 'Half-years',
    quarter: 'Quarters',
    month: 'Months',
    day: 'As of a day',
    interval: 'Other periods',
  },
  reportsCount: (count) => count,
  furtherTable: (kind, rows) => `${kind}: show the figures (${rows})`,
  tableEmpty: 'We have found no figure that counts for this pledge yet.',
  slices: 'Breakdowns',
  years: (all) => `The tables show the latest figures. All ${all} by year:`,
  sliceHeading: (dimension) => `By ${within(dimension)}`,
  whole: 'All together, before the split',
  wholeCaption: (unit) => `All together, before the split (${unit})`,
  sliceCaption: (name, dimension, unit) => `${name} by ${within(dimension)} (${unit})`,
  sliceTable: (count) => `Show as a table (${count})`,
  province: 'province',
  joinDimensions: ' and ',

  workingHeading: 'How the verdict was computed',
  working: {
    intro: 'Anyone can repeat it from the published figures.',
    points: (baseline, latest, target) =>
      `The baseline is ${baseline}, the latest figure ${latest}, the target ${target}.`,
    latestMissing: 'We found no figure for the time since the pledge, so there is nothing to compute.',
    undated: (latest) =>
      `The latest figure is ${latest}. The pledge names no due date, so no pace is judged; once the target is reached it counts as met.`,
    early: (latest, first) =>
      `The latest figure is ${latest}. Less than a year has passed since the baseline, so there is no verdict.${first === null ? '' : ` The figure of ${first} will give the first one.`}`,
    reading: (pace) => `So far this reads as ${pace} of the pace needed, but no verdict is drawn from it.`,
    onPath: (period, value) => `At the end of ${period} the path stands at ${value}.`,
    reached: (latest, target) => `The latest figure, ${latest}, has reached the target of ${target}.`,
    notReached: (latest, target) =>
      `The due date has passed and the latest figure, ${latest}, is short of the target of ${target}.`,
    kept: (latest, target) => `The latest figure, ${latest}, holds the ${target} promised for every year.`,
    noTarget: 'The government has named no target value for this indicator, so there is no verdict.',
    progress: 'P: how much of the change from the baseline to the target has come about',
    expected: 'E: how much was due by the time of the latest figure: the share of the time that had passed',
    expectedByMilestones: (milestones) =>
      `E: how much was due by the time of the latest figure, along the government's own milestones (${milestones})`,
    expectedInFull: 'E: all of it, because the level was promised for every year',
    pace: 'Pace (R): P divided by E',
    years: (count) => (count === '1' ? '1 year' : `${count} years`),
    cuts: ({ onTrack, speedUp }, pace, word) =>
      `R of ${onTrack} or more is “on track”, ${speedUp} or more “speed up”, 0 or more “behind”, below 0 “moving away”. ${pace} is “${word}”.`,
    projectedGap: ({ gap }, mean, projected, due) =>
      `But at the mean change of recent years (${mean} a year) ${due} would end at ${projected}, short by more than ${gap} of the remaining change. The verdict is lowered for that.`,
    noMovement: (mean) =>
      `But the mean change of recent years is ${mean} a year: no movement towards the target. The verdict is lowered for that.`,
    projection: (mean, projected, due) =>
      `At the mean change of recent years (${mean} a year) it would be ${projected} in ${due}. This is not a forecast, only a comparison.`,
    needed: (direction, size) =>
      `To reach the target, it has to ${direction < 0 ? 'fall' : 'rise'} by ${size} in each remaining year.`,
    lastYear: (from, to, direction, size) =>
      direction === 0
        ? `In the last year it did not change: ${from}, ${to}.`
        : `In the last year it ${direction > 0 ? 'rose' : 'fell'} from ${from} to ${to}, by ${size}.`,
    firm: (period, value, word) =>
      `Provisional figures or copies take part. Without them, taking ${value} for ${period}, the verdict would be “${word}”.`,
    baselineReason: 'Why this baseline',
    baselineRule: (day) =>
      `It is the period that ends nearest to the day of the pledge (${day}), by one rule for every indicator.`,
    method: (version) => `Method ${version}`,
    methodLink: 'The method in full',
  },
  compoundHeading: 'By another yardstick',
  compound: {
    text: (ratio, word) =>
      `By the compound growth rates that national SDG sites use, the ratio is ${ratio} and the verdict “${word}”.`,
    without: (word) => `By the compound growth rates that national SDG sites use, the verdict is “${word}”.`,
    early: (ratio) =>
      `By the compound growth rates that national SDG sites use, the ratio reads ${ratio} so far. No verdict is drawn from it either.`,
    same: 'Both methods give the same class.',
    differs: 'The two methods disagree. The methods page says why.',
    none: 'The compound growth rate cannot be computed: the baseline is zero or figures are missing.',
  },

  vintagesHeading: 'Revised figures',
  vintagesText:
    'Figures for the same period that were published differently later: the first value and the present one side by side.',
  vintagesCaption: (name, unit) => `${name} (${unit}). The present value is in bold.`,
  vintageColumns: { period: 'Period', steps: 'Values, with the day each was first published' },

  comparisonsHeading: 'Raw data and reports compared',
  comparisonsText: 'The same quantity, added up from the raw data by us and as it was reported.',
  comparisonsCaption: (name, unit) => `${name} (${unit})`,
  comparisonColumns: {
    period: 'Period',
    dataset: 'Dataset',
    raw: 'Raw data',
    published: 'Reported',
    agrees: 'Comparison',
  },
  agrees: 'the same',
  disagrees: 'different',

  takeHeading: 'Take it with you',
  publishersAndOthers: (first, others) => `${first} and ${others.replace(' ', ' other ')}`,
  embed: 'To embed the chart',
  embedText: 'This code shows the chart with its source on another site.',
  copy: 'Copy',
  copied: 'Copied',
  plans: (count) => `${count} of plans are left out of the chart: a plan is not a result.`,
  embedSource: 'Sources and details',
};
