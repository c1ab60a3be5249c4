import { describe, expect, it } from 'vitest';
import { gatherEvents } from '../../../scripts/steps/gather-events.ts';
import type { StepRow } from '../../../scripts/datasets/steps.ts';
import { stepRow } from './step-row.ts';

const of = (value: string): Partial<StepRow> => ({ value, unit: 'KRW billion' });

describe('gatherEvents', () => {
  it.each<[string, Partial<StepRow>, Partial<StepRow>, boolean]>([
    ['the same number', of('441.1'), of('441.1'), true],
    ['a number and the same rounded', of('400'), of('441.1'), true],
    ['numbers that differ', of('440'), of('457.9'), false],
    ['numbers of different units', of('5000'), { value: '5000', unit: 'people' }, false],
    ['no number and the same sentence', {}, {}, true],
    ['no number and other sentences', {}, { ko: '다른 일이 있었다.' }, false],
    ['a number on one side only', of('400'), {}, false],
    ['another pledge', of('4'), { ...of('4'), pledge: 'funds' }, false],
    ['another day', of('4'), { ...of('4'), date: '2026-06-10' }, false],
    ['the month of the same day', of('4'), { ...of('4'), date: '2026-06' }, false],
    ['another stage', of('4'), { ...of('4'), stage: 'applied' }, false],
    ['a province', of('4'), { ...of('4'), areas: ['KR-27'] }, false],
  ])('with %s', (_, one, other, same) => {
    expect(gatherEvents([stepRow(2, one), stepRow(3, other)])).toHaveLength(same ? 1 : 2);
  });

  it.each<[string, Partial<StepRow>[], number]>([
    ['the most precise number', [of('400'), { ...of('441.1'), read: 'headline' }, of('440')], 3],
    ['among equally precise ones the page', [{ ...of('441.1'), read: 'headline' }, of('441.1')], 3],
    ['among pages the first of the record', [of('441.1'), of('441.1')], 2],
  ])('lets %s speak for the event', (_, rows, record) => {
    const [event, ...others] = gatherEvents(rows.map((rest, i) => stepRow(i + 2, rest)));
    expect(others).toEqual([]);
    expect(event?.told.record).toBe(record);
  });

  it('asks that a row agrees with all rows of an event: two numbers that agree with a rounded third stay apart', () => {
    const events = gatherEvents([stepRow(2, of('400')), stepRow(3, of('441.1')), stepRow(4, of('380.2'))]);
    expect(events.map(({ rows }) => rows.map(({ record }) => record))).toEqual([[2, 3], [4]]);
  });
});
