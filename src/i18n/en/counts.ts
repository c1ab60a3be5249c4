import { group } from '../../format/decimal.ts';
import type { Messages } from '../messages.ts';

const counter = (one: string, many: string) => (count: number) => `${group(count)} ${count === 1 ? one : many}`;

/** Counts of what the pages count: 2,478 rows · 1 row. */
export const counts: Messages['counts'] = {
  rows: counter('row', 'rows'),
  reports: counter('report', 'reports'),
  pages: counter('page', 'pages'),
  sources: counter('source', 'sources'),
  pledges: counter('pledge', 'pledges'),
  indicators: counter('indicator', 'indicators'),
  figures: counter('figure', 'figures'),
  targets: counter('target', 'targets'),
  steps: counter('step', 'steps'),
};
