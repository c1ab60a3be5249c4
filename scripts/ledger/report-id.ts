import { createHash } from 'node:crypto';
import type { ReportRow } from '../datasets/published-figures.ts';

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Names a report by its content: the name stays when the ledger grows around it. */
export const reportId = (row: ReportRow): string =>
  `r${shortHash([row.indicator, row.measure, row.period, row.area, row.breakdown, row.value, row.unit, row.kind, row.url].join('\n'))}`;

/** Names a cited page by its address. */
export const pageId = (url: string): string => `p${shortHash(url)}`;
