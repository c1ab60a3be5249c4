import type { Step } from '../../../src/model/step.ts';

/** A step of the pledge `cities`, as a test needs it; its id tells date and stage. */
export const step = (date: string, stage: Step['stage'], rest: Partial<Step> = {}): Step => ({
  id: `${date} ${stage}`,
  pledge: 'cities',
  date,
  stage,
  rung: null,
  areas: ['KR'],
  text: { ko: '도시를 골랐다.', en: 'Cities were chosen.' },
  value: null,
  unit: null,
  ground: false,
  read: true,
  strength: 'single',
  sources: [{ page: 'p1', read: 'page' }],
  note: '',
  ...rest,
});
