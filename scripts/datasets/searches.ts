import { COMPLETENESS } from '../../src/model/search.ts';
import { oneOf, period, text, words } from '../source/column.ts';
import { defineContract, joinKey, type RowOfContract } from '../source/contract.ts';
import { defineDataset } from '../source/dataset.ts';

/** Where we looked, for which programmes, and which days the material covers. */
const places = () =>
  defineContract({
    columns: {
      searched: period('searched', 'day'),
      programmes: words('programmes'),
      ko: words('place_ko'),
      en: words('place_en'),
      from: period('from', 'day'),
      to: period('to', 'day'),
      completeness: oneOf('completeness', COMPLETENESS),
      note: text('note'),
    },
    key: (row) => joinKey(row.searched, row.programmes, row.en, row.from),
    period: null,
  });

export type SearchRow = RowOfContract<typeof places>;

export default defineDataset({ id: 'searches', tables: { places } });
