import { formatPeriod } from '../../format/period.ts';
import { formatNumber } from '../../format/value.ts';
import type { DoubtName, SUMS } from '../../model/finding.ts';
import type { FindingWords } from '../reason-words.ts';

const period = (text: string): string => formatPeriod(text, 'en', 'short');
const amount = (value: number): string => formatNumber(value);

/** What is added up, and what it should give. */
const SUM_WORDS: Readonly<Record<(typeof SUMS)[number], readonly [parts: string, whole: string]>> = {
  sectors: ['the sectors', 'the total'],
  'countries-usd': ['exports in US dollars by country', 'the sum over the lines of the heading'],
  'countries-kg': ['exports in kilograms by country', 'the sum over the lines of the heading'],
};

/** What is doubtful about a row. */
const DOUBT_WORDS: Readonly<Record<DoubtName, string>> = {
  'far-from-neighbour': 'hundreds of times away from its neighbours',
  'cumulative-falls': 'below an earlier value of the running total',
  negative: 'below zero',
  'share-above-whole': 'a share above 100 %',
  'period-out-of-reach': 'a period out of reach',
  'published-before-period': 'published before its period was over',
  'published-after-receipt': 'published after the file was received',
};

/** What the checks of meaning ask, and what they found. */
export const findings: FindingWords = {
  freshness: {
    name: 'Is newer data due?',
    text: ({ latest, due, asOf }) =>
      `The latest period is ${period(latest)}. The next figures were due by ${period(due)} and are not in the data we had received by ${period(asOf)}.`,
  },
  coverage: {
    name: 'Has coverage shrunk?',
    text: ({ period: of, was, is }) =>
      `Rows of ${period(of)} fell from ${amount(was)} in the earlier file to ${amount(is)}.`,
  },
  gap: {
    name: 'Is a period missing?',
    text: ({ of, from, to }) =>
      `No rows${of === null ? '' : ` of ${of}`} ${from === to ? `for ${period(from)}` : `from ${period(from)} to ${period(to)}`}.`,
  },
  'parts-do-not-add-up': {
    name: 'Do the parts add up?',
    text: ({ what, period: of, sum, total }) =>
      `${period(of)}: ${SUM_WORDS[what][0]} add up to ${amount(sum)}, which is ${amount(Math.abs(sum - total))} ${sum < total ? 'less' : 'more'} than ${SUM_WORDS[what][1]} of ${amount(total)}.`,
  },
  confirmed: {
    name: 'Was a doubtful row confirmed?',
    text: ({ doubt, column, value, reason }) =>
      `${column}: ${value} is ${DOUBT_WORDS[doubt]}; an editor lets it stand. ${reason.en}`,
  },
  'cumulative-falls': {
    name: 'Does a running total fall?',
    text: ({ column, period: of, value, before }) =>
      `${column}: the cumulative value ${amount(value)} of ${period(of)} is below ${amount(before.value)} of ${period(before.period)}.`,
  },
  'far-from-neighbour': {
    name: 'Has a unit changed?',
    text: ({ column, period: of, value, before }) =>
      `${column}: ${amount(value)} in ${period(of)} is a thousandfold away from ${amount(before.value)} in ${period(before.period)}, the one before it.`,
  },
  'part-exceeds-whole': {
    name: 'Is a part larger than the whole?',
    text: ({ of, period: year, part, whole }) =>
      `${of} ${period(year)}: the value of SMEs, ${amount(part)}, exceeds that of all firms, ${amount(whole)}.`,
  },
};
