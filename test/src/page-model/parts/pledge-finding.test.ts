import { expect, test } from 'vitest';
import type { Pledge } from '../../../../src/model/pledge.ts';
import type { Publication } from '../../../../src/model/publication.ts';
import type { Ladder, Rung, Stage, Step } from '../../../../src/model/step.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { expectedLine } from '../../../../src/page-model/parts/expected-line.ts';
import { pledgeFinding } from '../../../../src/page-model/parts/pledge-finding.ts';
import { indicatorWith, publicationWith } from '../publication-with.ts';

const RUNGS: readonly Rung[] = ['announced', 'enacted', 'opened', 'applied', 'chosen', 'delivered', 'counted'];
const isRung = (stage: Stage): stage is Stage & Rung => RUNGS.some((rung) => rung === stage);

const UNIT = { scale: 1, currency: '' as const, place: false };
const UNITS = [
  { ...UNIT, code: 'people', ko: '명', en: 'people', koCounter: '명', enOne: 'person', enMany: 'people' },
  { ...UNIT, code: 'cities', ko: '곳', en: 'cities', koCounter: '곳', enOne: 'city', enMany: 'cities' },
];

/** A step of the pledge: what it was, when, in words, and how many it counted. */
type Told = readonly [stage: Stage, date: string, ko: string, en: string, value?: number, unit?: string];

const stepOf = ([stage, date, ko, en, value = 0, unit = '']: Told): Step => ({
  id: `${date}-${stage}`,
  pledge: 'pledge',
  date,
  stage,
  rung: isRung(stage) ? stage : null,
  areas: ['KR'],
  text: { ko, en },
  value: value || null,
  unit: unit || null,
  ground: false,
  read: true,
  strength: 'single',
  sources: [],
  note: '',
});

function ladderOf(steps: readonly Step[]): Ladder {
  const rungs = RUNGS.map((rung) => {
    const step = steps.findLast((one) => one.rung === rung);
    return { rung, step: step?.id ?? null, date: step?.date ?? null, read: true, ground: null };
  });
  return {
    pledge: 'pledge',
    kind: 'choice',
    rungs,
    furthest: rungs.findLast(({ step }) => step !== null)?.rung ?? 'announced',
    steps: steps.filter(({ date }) => date !== '2025-12-17').length,
    last: steps.at(-1)?.id ?? null,
    next: null,
  };
}

/** A publication of one pledge with these steps, searched to 9 October 2026; its day of comparison is 22 November. */
function publicationOf(told: readonly Told[], pledge: Partial<Pledge> = {}): Publication {
  const base = publicationWith(indicatorWith({ state: 'not-rated' }));
  const steps = told.map(stepOf);
  const [made] = base.pledges;
  if (made === undefined) throw new Error('no pledge');
  const promised = { kind: 'choice', value: 100, unit: 'people', due: '2026', indicator: null } as const;
  const name = { ko: '창업 루키 100명', en: '100 rookies' };
  return {
    ...base,
    codelists: { ...base.codelists, units: [...base.codelists.units, ...UNITS] },
    steps,
    ladders: [ladderOf(steps)],
    pledges: [{ ...made, ...promised, name, ...pledge }],
    searches: [
      {
        searched: '2026-11-22',
        programmes: ['programme'],
        place: { ko: '언론', en: 'Press' },
        from: '2026-01-01',
        to: '2026-10-09',
        completeness: 'good',
        note: '',
      },
    ],
  };
}

const MADE: Told = ['announced', '2025-12-17', '루키 100명을 뽑겠다고 약속했다.', 'A hundred rookies were promised.'];
const OPENED: Told = ['opened', '2026-03-26', '모집을 시작했다.', 'The call opened.'];
const APPLIED: Told = ['applied', '2026-05', '6만 3,000명이 신청했다.', '63,000 applied.', 63_000, 'people'];
const CHOSEN: Told = ['chosen', '2026-06', '5,000명을 뽑았다.', '5,000 were chosen.', 5_000, 'people'];
const SECOND: Told = ['applied', '2026-09', '9만 명이 신청했다.', '90,000 applied.', 90_000, 'people'];

const CASES: readonly [name: string, told: readonly Told[], pledge: Partial<Pledge>][] = [
  ['no step at all', [], {}],
  ['nothing but its own announcement', [MADE], {}],
  ['a call', [MADE, OPENED], {}],
  ['applicants and a choice, before the due date', [MADE, OPENED, APPLIED, CHOSEN], {}],
  ['applicants of a second round after the choice of the first', [MADE, APPLIED, CHOSEN, SECOND], {}],
  ['a choice counted in another unit than the pledge', [APPLIED, CHOSEN], { unit: 'cities', value: 10 }],
  ['a choice, and the due date has passed', [APPLIED, CHOSEN], { due: '2026-10' }],
  [
    'a rule that applies',
    [],
    { kind: 'rule', state: 'in-force', inForce: { from: '2026-07-11', page: 'linked', strength: 'single' } },
  ],
  [
    'a rule that applied before it was pledged',
    [],
    { kind: 'rule', state: 'in-force', inForce: { from: '2025-07-11', page: 'linked', strength: 'single' } },
  ],
];

const headlines = (locale: 'ko' | 'en'): string =>
  CASES.map(
    ([name, told, pledge]) =>
      `${name}: ${deskOf(publicationOf(told, pledge), locale)
        .publication.pledges.map((one) => pledgeFinding(deskOf(publicationOf(told, pledge), locale), one))
        .join()}`,
  ).join('\n');

test('pledgeFinding says in one headline how far a pledge has come, in Korean', () => {
  expect(headlines('ko')).toMatchInlineSnapshot(`
    "no step at all: 창업 루키 100명: 2026년 10월 9일까지의 자료에서 약속 뒤의 단계도 수치도 찾지 못했습니다.
    nothing but its own announcement: 창업 루키 100명: 2026년 10월 9일까지의 자료에서 약속 뒤의 단계도 수치도 찾지 못했습니다.
    a call: 모집을 시작했습니다. 약속한 100명에 대한 수치는 찾지 못했습니다.
    applicants and a choice, before the due date: 6만 3,000명이 신청해 5,000명이 뽑혔습니다. 최종 100명은 아직입니다.
    applicants of a second round after the choice of the first: 6만 3,000명이 신청해 5,000명이 뽑혔습니다. 최종 100명은 아직입니다.
    a choice counted in another unit than the pledge: 6만 3,000명이 신청해 5,000명이 뽑혔습니다. 약속이 세는 10곳에 대한 수치는 찾지 못했습니다.
    a choice, and the due date has passed: 6만 3,000명이 신청해 5,000명이 뽑혔습니다. 약속한 100명에 대한 수치는 찾지 못했습니다.
    a rule that applies: 창업 루키 100명: 2026년 7월 11일부터 시행되고 있습니다.
    a rule that applied before it was pledged: 창업 루키 100명: 약속하기 전인 2025년 7월 11일부터 시행되고 있었습니다."
  `);
});

test('pledgeFinding says the same in English', () => {
  expect(headlines('en')).toMatchInlineSnapshot(`
    "no step at all: 100 rookies: we found no step and no figure since the pledge, reading up to 9 October 2026.
    nothing but its own announcement: 100 rookies: we found no step and no figure since the pledge, reading up to 9 October 2026.
    a call: The call opened. We found no figure for the 100 people pledged.
    applicants and a choice, before the due date: 63,000 people applied and 5,000 were chosen. The final 100 people are still to come.
    applicants of a second round after the choice of the first: 63,000 people applied and 5,000 were chosen. The final 100 people are still to come.
    a choice counted in another unit than the pledge: 63,000 people applied and 5,000 were chosen. We found no figure for what the pledge counts: 10 cities.
    a choice, and the due date has passed: 63,000 people applied and 5,000 were chosen. We found no figure for the 100 people pledged.
    a rule that applies: 100 rookies: In force since 11 July 2026.
    a rule that applied before it was pledged: 100 rookies: In force since 11 July 2025, before the pledge was made."
  `);
});

/** What was named for a day, and what the line says of it on 22 November 2026, when we have read to 9 October. */
test.each([
  ['2026-12-18', 26, 'due', '26 days left'],
  ['2026-11-23', 1, 'due', '1 day left'],
  ['2026-09-30', -53, 'not-seen', 'The day has passed; not seen in what we read, up to 9 Oct 2026'],
  ['2026-10-29', -24, 'not-seen', 'The day has passed; what we read ends on 9 Oct 2026, so we do not know yet'],
] as const)('of what was named for %s it is said: %4$s', (due, daysLeft, state, said) => {
  const expected = {
    id: 'x',
    pledge: 'pledge',
    due,
    daysLeft,
    state,
    seen: null,
    page: null,
    text: { ko: '', en: '' },
  };
  expect(expectedLine(deskOf(publicationOf([]), 'en'), expected).when).toBe(said);
});
