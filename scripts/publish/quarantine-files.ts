import { compareText } from '../../src/model/order.ts';
import type { QuarantinedRow } from '../source/acceptance.ts';
import { writeRecord } from '../source/write-record.ts';

const COLUMNS = ['table', 'file', 'record', 'rule', 'reason', 'raw'] as const;

/** Returns one CSV a dataset with the rows that were set aside, each with its record number, raw text, rule and reason. */
export function quarantineFiles(rows: readonly QuarantinedRow[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const dataset of [...new Set(rows.map((r) => r.dataset))].sort(compareText)) {
    const lines = rows
      .filter((r) => r.dataset === dataset)
      .map((row) =>
        writeRecord(
          COLUMNS.map((c) => String(row[c])),
          ',',
        ),
      );
    files.set(`quarantine/${dataset}.csv`, [writeRecord(COLUMNS, ','), ...lines, ''].join('\n'));
  }
  return files;
}
