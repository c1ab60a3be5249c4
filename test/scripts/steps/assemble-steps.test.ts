import { describe, expect, it } from 'vitest';
import { assembleSteps } from '../../../scripts/steps/assemble-steps.ts';
import { rowsAsOf } from '../../../scripts/steps/rows-as-of.ts';
import type { StepRow } from '../../../scripts/datasets/steps.ts';
import { PLEDGE_KINDS, STAGES } from '../../../src/model/step.ts';
import { rungOf } from '../../../scripts/steps/rungs.ts';
import type { Speakers } from '../../../scripts/terms/speaker.ts';
import { stepRow } from './step-row.ts';

const SPEAKERS: Speakers = new Map([
  ['a paper', { publisher: 'a', carrier: null, kind: 'press', group: 'a' }],
  ['the English edition of a paper', { publisher: 'a', carrier: null, kind: 'press', group: 'a' }],
  ['another paper', { publisher: 'another', carrier: null, kind: 'press', group: 'another' }],
  ['the ministry', { publisher: 'mss', carrier: null, kind: 'official', group: 'mss' }],
]);
const options = {
  pledges: [
    { id: 'cities', kind: 'choice', pledged: '2025-12-17' },
    { id: 'discovery', kind: 'rule', pledged: '2025-12-17' },
  ],
  speakers: SPEAKERS,
  asOf: '2026-11-26',
} as const;
const steps = (...rows: StepRow[]) => assembleSteps(rows, options);

describe('rungOf', () => {
  it('gives every stage its rung for every kind of pledge', () => {
    expect(
      STAGES.map((stage) => [stage, ...PLEDGE_KINDS.map((kind) => rungOf(stage, kind) ?? '-')].join(' ')).join('\n'),
    ).toMatchInlineSnapshot(`
      "announced announced announced announced announced announced
      proposed announced announced announced announced announced
      legislated enacted enacted enacted enacted enacted
      funded enacted enacted enacted enacted enacted
      opened opened opened opened opened opened
      applied - applied applied applied applied
      chosen - chosen chosen chosen chosen
      delivered delivered delivered delivered delivered delivered
      reviewed - - - - -
      changed - - - - -
      stalled - - - - -
      related - - - - -"
    `);
  });
});

describe('assembleSteps', () => {
  it('makes one step of an event that two pages tell, with both as its sources', () => {
    expect(
      steps(
        stepRow(2, { value: '70', unit: 'companies', read: 'headline' }),
        stepRow(3, { value: '74', unit: 'companies', publisher: 'another paper', ko: '74곳을 골랐다.' }),
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "areas": [
            "KR",
          ],
          "date": "2026-06-09",
          "ground": false,
          "id": "cities-2026-06-09-chosen",
          "note": "",
          "pledge": "cities",
          "read": true,
          "rung": "chosen",
          "sources": [
            {
              "page": "p5691104f7e94",
              "read": "headline",
            },
            {
              "page": "pa559a03bf5b8",
              "read": "page",
            },
          ],
          "stage": "chosen",
          "strength": "single",
          "text": {
            "en": "Cities were chosen.",
            "ko": "74곳을 골랐다.",
          },
          "unit": "companies",
          "value": 74,
        },
      ]
    `);
  });

  it.each<[string, boolean]>([
    ['2025-12-16', true],
    ['2025-12-17', false],
    ['2025-12', true],
    ['2026-01', false],
    ['2025', true],
  ])('takes a step of %s for ground of a pledge of 17 December 2025: %s', (date, ground) => {
    expect(steps(stepRow(2, { date }))).toMatchObject([{ ground }]);
  });

  it('orders by pledge, then by the last day a date can mean, then by stage', () => {
    const rows = [
      stepRow(2, { pledge: 'discovery', date: '2026-01-29', stage: 'legislated' }),
      stepRow(3, { date: '2026-06' }),
      stepRow(4, { date: '2026-06-09' }),
      stepRow(5, { date: '2026-06-09', stage: 'applied' }),
      stepRow(6, { date: '2026-01-05', areas: ['KR-27', 'KR-29'] }),
      stepRow(7, { date: '2026-01-05', areas: ['KR-27', 'KR-29'], ko: '또 골랐다.' }),
    ];
    expect(steps(...rows).map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "cities-2026-01-05-chosen-kr-27-kr-29",
        "cities-2026-01-05-chosen-kr-27-kr-29-2",
        "cities-2026-06-09-applied",
        "cities-2026-06-09-chosen",
        "cities-2026-06-chosen",
        "discovery-2026-01-29-legislated",
      ]
    `);
  });

  it('stops at every row that cannot be, in one message', () => {
    expect(() =>
      steps(
        stepRow(2, { pledge: 'citys' }),
        stepRow(3, { date: '2026-12-01' }),
        stepRow(4, { value: '5' }),
        stepRow(5, { unit: 'cities', publisher: 'nobody' }),
      ),
    ).toThrowErrorMatchingInlineSnapshot(`
      [ProblemsFound: data/source/steps/2026-11-24.csv:2 [pledge] expected a pledge of data/editorial/pledges.yaml, got "citys"
        → Correct the id, or add the pledge.
      data/source/steps/2026-11-24.csv:3 [date] expected a day up to 2026-11-26, got "2026-12-01"
        → A step has happened: put what is to come into data/editorial/expected.yaml.
      data/source/steps/2026-11-24.csv:4 [unit] expected value and unit together, got one of them
        → Fill in the other, or empty both.
      data/source/steps/2026-11-24.csv:5 [value] expected value and unit together, got one of them
        → Fill in the other, or empty both.
      data/source/steps/2026-11-24.csv:5 [publisher] expected a name of data/codelist/publisher.csv or publisher-name.csv, got "nobody"
        → Correct the name. If it is another name of a publisher in publisher.csv, or a copy, add a line to publisher-name.csv; if the publisher is new, add it to publisher.csv in Korean and English.]
    `);
  });

  it.each<[string, Partial<StepRow>, boolean]>([
    ['told by then', { published: '2026-03-01', date: '2026-02-28' }, true],
    ['told in a month that was not over', { published: '2026-03', date: '2026-02-28' }, false],
    ['told later', { published: '2026-03-02', date: '2026-02-28' }, false],
    ['told without a date', { published: null, date: '2026-02-28' }, false],
  ])('looks back at 1 March 2026 and knows a step %s: %#', (_, rest, known) => {
    expect(rowsAsOf([stepRow(2, rest)], '2026-03-01')).toHaveLength(known ? 1 : 0);
  });
});
