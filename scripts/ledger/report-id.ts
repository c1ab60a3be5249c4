import { createHash } from 'node:crypto';
import type { ReportRow } from '../datasets/published-figures.ts';

/** Twelve digits: among a million reports two share a name once in five hundred ledgers, and then the run stops. */
const DIGITS = 12;
const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, DIGITS);

/** Names a report by its content: the name stays when the ledger grows around it. */
export const reportId = (row: ReportRow): string => `r${shortHash(contentOf(row))}`;

/** What makes a report itself: two rows with the same are one report given twice. */
export const contentOf = (row: ReportRow): string =>
  [row.indicator, row.measure, row.period, row.area, row.breakdown, row.value, row.unit, row.kind, row.url].join('\n');

/** Names a cited page by its address. */
export const pageId = (url: string): string => `p${shortHash(url)}`;
