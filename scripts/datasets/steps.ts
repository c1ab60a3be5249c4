import { STAGES } from '../../src/model/step.ts';
import { READS } from '../../src/model/strength.ts';
import type { CodeLists } from '../terms/code-lists.ts';
import {
  code,
  codes,
  digits,
  oneOf,
  optional,
  optionalDate,
  pattern,
  period,
  REFUSED,
  text,
  words,
  type Column,
} from '../source/column.ts';
import { defineContract, joinKey, type RowOfContract } from '../source/contract.ts';
import { defineDataset } from '../source/dataset.ts';

/** A sentence in one of the two languages: with Hangul, or without a syllable of it. */
const sentence = (name: string, language: 'Korean' | 'English'): Column<string> => ({
  name,
  expects: `a sentence in ${language} that ends with a full stop`,
  read: (cell) => (/^\S.*\.$/.test(cell) && /[가-힣]/.test(cell) === (language === 'Korean') ? cell : REFUSED),
});

/** What has been done towards the pledges: one dated event told by one page, a row each. */
const events = (lists: CodeLists) =>
  defineContract({
    columns: {
      pledge: pattern('pledge', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'the id of a pledge in kebab-case'),
      date: period('date', 'day', 'month', 'year'),
      stage: oneOf('stage', STAGES),
      areas: codes('area', 'province', lists.province),
      ko: sentence('text_ko', 'Korean'),
      en: sentence('text_en', 'English'),
      value: optional(digits('value')),
      unit: optional(code('unit', 'unit', lists.unit)),
      published: optionalDate('published'),
      publisher: words('publisher'),
      citation: words('citation'),
      url: pattern('url', /^https?:\/\/\S+$/, 'a web address'),
      read: oneOf('read', READS),
      note: text('note'),
    },
    key: (row) => joinKey(row.pledge, row.date, row.stage, row.areas.join(';'), row.value ?? '', row.en, row.url),
    period: null,
  });

export type StepRow = RowOfContract<typeof events>;

export default defineDataset({ id: 'steps', tables: { events } });
