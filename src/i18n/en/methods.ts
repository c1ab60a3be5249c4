import type { MethodNumbers } from '../../format/method-numbers.ts';
import type { Section } from '../prose.ts';

/** The method, first for a citizen, then for a statistician. */
export const methodSections = (n: MethodNumbers): readonly Section[] => [
  {
    id: 'in-short',
    heading: 'The method in short',
    blocks: [
      {
        kind: 'plain',
        text: 'We put three things on one line: what the government promised, what has been published, and where the figure would have to stand by now. Where nothing has been published we say so, and count the days.',
      },
      {
        kind: 'steps',
        items: [
          'Figures are copied one by one from public pages. One page stating one figure is one report.',
          'Reports of the same figure are brought together: do they agree, was the figure revised later, or do they contradict each other?',
          'One value is chosen. Earlier values and reports that do not fit stay beside it.',
          'Where a pledge has a target, we work out how far the figure has come from its baseline, and how far it should have come by now.',
          'The verdict follows from the two. Where there is a reason to lower it, the reason is stated.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Every verdict can be recomputed from the formulas below and the files on the data page. Each indicator page shows the working line by line, with the figures put in.',
      },
    ],
  },
  {
    id: 'figures',
    heading: 'Where the figures come from',
    blocks: [
      { kind: 'plain', text: 'Every figure comes from a named public page, and leads back to it.' },
      {
        kind: 'paragraph',
        text: 'Publishers are of five kinds: ministries and statistics offices; the agencies and public bodies under them; newspapers and broadcasters; sites that reprint a press release as it is; and secondary sources, which took the figure from somewhere else.',
      },
      {
        kind: 'list',
        items: [
          'We hold what we found, not all that exists. A gap means that no figure was found; it never means zero.',
          'Series with different definitions are never joined. Venture investment, for instance, is counted in three ways; one indicator uses one of them.',
          'A value that looks like a slip in the source is left alone in the file as received. What we corrected, and why, is on the quality page.',
          'Mirrors, aggregators and bare addresses are named as sources but not linked.',
        ],
      },
    ],
  },
  {
    id: 'one-figure',
    heading: 'From many reports to one figure',
    blocks: [
      {
        kind: 'plain',
        text: 'Among reports that agree we take the most precise. Where the value changed we take the one published last.',
      },
      {
        kind: 'paragraph',
        text: 'Two reports speak of the same figure only when indicator, measure, area, breakdown, unit and period are all the same. Then these rules apply.',
      },
      {
        kind: 'list',
        items: [
          'Agreeing and rounding: two reports agree when one is the other rounded to its own last significant place. 30,000 and 30,144 agree; so do 25,000 and 25,039.',
          'Latest: the value with the latest date of publication stands; among agreeing reports, the most precise. An undated report never beats a dated one. Within the same week the ministry or a statistics office beats the press.',
          'Revised: a later report that disagrees is a revision. The earlier value stays as a vintage, with its dates.',
          'Contested: reports that disagree within 45 days, or without dates, are contested. Until an editor decides, with value, reason and date, both sides are shown as a range.',
          'Derived: a figure we worked out, such as a sum of quarters or the difference of running totals, says so, lists every input and carries the status E.',
          'Incomplete: a sum with a month missing is not a total. The value is left empty and the reason given.',
        ],
      },
      {
        kind: 'links',
        items: [
          { path: '/revisions/', text: 'All revised figures' },
          { path: '/contradictions/', text: 'All contested figures' },
        ],
      },
    ],
  },
  {
    id: 'status',
    heading: 'The letter beside a figure',
    blocks: [
      { kind: 'plain', text: 'One letter says whether a figure is final, provisional or worked out by us.' },
      {
        kind: 'paragraph',
        text: 'The letters are the observation status codes of SDMX (CL_OBS_STATUS), the international standard for exchanging statistics.',
      },
      { kind: 'table', table: 'statuses' },
    ],
  },
  {
    id: 'verdict',
    heading: 'How the verdict is worked out',
    blocks: [
      {
        kind: 'plain',
        text: 'We divide how far the figure has come by how far it should have come. 1 means on time; 0.5 means half of the way it should have covered.',
      },
      {
        kind: 'formula',
        formula: 'P = (v_t − v_b) ÷ (v_T − v_b)',
        where: [
          ['P', 'the share of the change that has come about: 0 at the baseline, 1 at the target'],
          [
            'v_b',
            'the baseline: the figure of the period that ends nearest to the day of the pledge, by one rule for flows and levels; zero where the pledge counts from then',
          ],
          ['v_t', 'the latest figure: of a level its newest day, of a flow its newest twelve months'],
          ['v_T', 'the target'],
        ],
      },
      {
        kind: 'formula',
        formula: 'E = (t − b) ÷ (T − b)',
        where: [
          ['E', 'the share due by the last day of the latest period: 0 at the baseline, 1 at the deadline'],
          [
            'b, t, T',
            'the dates of the baseline, the latest figure and the deadline. Where the ministry set milestones, E is read from the line through them instead of from time',
          ],
        ],
      },
      { kind: 'formula', formula: 'R = P ÷ E', where: [['R', 'the pace, which gives the verdict']] },
      { kind: 'table', table: 'cuts' },
      {
        kind: 'list',
        items: [
          'R is cut for display, never rounded up: 0.949 is shown as 94%.',
          'Where the newest twelve months are no calendar year, we work them out: last year, plus what this year has brought, less the same part of last year; or quarters, halves and months that follow each other without a gap. Their status is E, and every figure used is listed.',
          'What this year has brought so far stands beside the same part of the year before. No change is given between figures that sources dispute, or between a provisional and a final one. Where the page of the newer figure states a growth that the earlier value does not fit, that value has been restated: we then give the growth as stated and subtract nothing.',
          `Until ${n.years} year has passed since the baseline we show the reading and give no verdict.`,
          'Targets that ask for less of something use the same formula: a target below the baseline turns the direction round by itself.',
          'Overview counts always include the pledges that cannot be judged. Verdicts are never turned into scores and averaged.',
          'A level the ministry promised to hold each year is checked year by year.',
        ],
      },
      { kind: 'table', table: 'worked' },
    ],
  },
  {
    id: 'before-maths',
    heading: 'States decided before any arithmetic',
    blocks: [
      { kind: 'plain', text: 'A pledge that cannot be worked out is not given a score. Its state says why.' },
      { kind: 'table', table: 'states' },
    ],
  },
  {
    id: 'lowering',
    heading: 'When a verdict is lowered',
    blocks: [
      {
        kind: 'plain',
        text: 'A figure that rose early and has stood still since is not called on track, however high its R.',
      },
      {
        kind: 'paragraph',
        text: `With ${n.yearlyPoints} or more yearly figures we take the mean of the latest yearly changes, ${n.changes} at most, and look where it would lead by the deadline. This rule can only lower a verdict, never raise it.`,
      },
      {
        kind: 'list',
        items: [
          `If the gap left at the deadline is more than ${n.gap} of the change still needed: at most “speed up”`,
          'If there is no movement towards the target: at most “behind”',
        ],
      },
      {
        kind: 'paragraph',
        text: 'A lowered verdict always states the reason. The line drawn for it is not a forecast and is in no data file.',
      },
      {
        kind: 'paragraph',
        text: 'Where provisional figures, or figures we hold only as a copy, take part, we work the verdict out again without them. If it changes, both are shown.',
      },
    ],
  },
  {
    id: 'other-yardstick',
    heading: 'The other yardstick: compound growth',
    blocks: [
      {
        kind: 'plain',
        text: 'National sites for the Sustainable Development Goals use a different formula. We show its verdict beside ours, so that the two can be compared.',
      },
      {
        kind: 'formula',
        formula: 'ratio = d × sign(b) × CAGR(v_b → v_t) ÷ |CAGR(v_b → v_T)|',
        where: [
          ['CAGR(x → y)', '(y ÷ x)^(1 ÷ years) − 1, the compound annual growth rate'],
          ['d', '+1 when the figure should rise, −1 when it should fall'],
          ['sign(b)', 'the sign of the baseline'],
        ],
      },
      {
        kind: 'paragraph',
        text: `The cuts are the same, ${n.onTrack}, ${n.speedUp} and 0, and a target already reached counts as achieved whatever the ratio. Those sites replace a baseline or target of zero by 0.001. We test that our arithmetic gives the ratios and verdicts published by Statistics Canada.`,
      },
      {
        kind: 'paragraph',
        text: 'Ours is mostly the stricter one, for two reasons. Where the target is several times the baseline, a compound path is slow first and fast later, so a figure at 70% of the straight line may still be called on track. And from a baseline of zero there is no growth rate, so the ratio means nothing. Many pledges start from zero; that is why we use the straight line.',
      },
      { kind: 'table', table: 'compound' },
    ],
  },
  {
    id: 'differ',
    heading: 'Pledges on which the two yardsticks differ',
    blocks: [{ kind: 'table', table: 'differ' }],
  },
  {
    id: 'situations',
    heading: 'Both yardsticks in ten situations',
    blocks: [
      { kind: 'plain', text: 'These are made-up situations for comparing the formulas, not real indicators.' },
      { kind: 'table', table: 'situations' },
    ],
  },
  {
    id: 'silence',
    heading: 'Pledges for which we found no figure',
    blocks: [
      {
        kind: 'plain',
        text: 'Not found does not mean not published. We say where we looked, and to which day.',
      },
      {
        kind: 'paragraph',
        text: 'Days are counted only for what is certain: days since the pledge, days to the due date. The day of the pledge is that of its earliest dated statement. Earlier results, or figures of another definition, are not a first result.',
      },
      { kind: 'table', table: 'silence-caveat' },
      { kind: 'links', items: [{ path: '/silence/', text: 'Pledges without a figure found' }] },
    ],
  },
  {
    id: 'strength',
    heading: 'How strong the ground of a figure is',
    blocks: [
      { kind: 'plain', text: 'One word beside every figure says it; in files it is the column strength.' },
      {
        kind: 'list',
        items: [
          'Official: we read a page of the ministry or of a statistics office.',
          'Several: we read pages of two or more independent publishers. Reprints of one agency’s text count once.',
          'Single: we read a page of one publisher.',
          'Undated: we read a page of one publisher, and it shows no date.',
          'Copy: a copy, a headline or a quotation is all we hold. It is not passed off as the publisher’s own; whoever copied it is named.',
        ],
      },
      { kind: 'paragraph', text: 'A figure we worked out is as strong as the weakest figure it rests on.' },
    ],
  },
  {
    id: 'changes',
    heading: 'What changed in the method',
    blocks: [
      { kind: 'plain', text: 'Version 1.0 became version 1.1. The formulas and the cuts are the same.' },
      {
        kind: 'list',
        items: [
          'Baseline: flows began at the last year that was over, levels at the nearest date. Now both begin at the period that ends nearest to the day of the pledge, so that a year which ended two weeks after it is not judged as its result.',
          'Latest figure: flows were judged by whole years only. Now by their newest twelve months.',
          'When a verdict is given: two figures were enough. Now a year has to pass since the baseline; until then the reading is shown.',
          'Worked out again: only provisional figures were left out. Now figures held only as a copy are left out too.',
          'Names: “no figure published” became “not yet rated”, and rules have “in force”.',
        ],
      },
      { kind: 'table', table: 'moved' },
    ],
  },
  {
    id: 'as-of',
    heading: 'Reference day and reproducibility',
    blocks: [
      {
        kind: 'plain',
        text: 'The site is worked out for a recorded reference day, not for “today”. The same inputs always give the same numbers.',
      },
      {
        kind: 'paragraph',
        text: 'Reports published after the reference day are not used. Given an earlier day, everything is worked out from what was known on that day. When the method changes, its version number rises and the verdicts that change are named.',
      },
      {
        kind: 'links',
        items: [
          { path: '/data/', text: 'Download the data' },
          { path: '/quality/', text: 'The record of every row' },
        ],
      },
    ],
  },
];
