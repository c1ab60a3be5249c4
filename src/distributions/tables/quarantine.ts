import { TABLES } from '../../i18n/tables.ts';
import type { QuarantinedRow } from '../../model/quarantined-row.ts';
import { column, plainTable, type Table } from '../table.ts';

/** Returns the rows of a dataset that were set aside, each as it was received, with the rule and the reason. */
export const quarantine = (dataset: string, rows: readonly QuarantinedRow[]): Table =>
  plainTable<QuarantinedRow>(
    { name: dataset, ...TABLES.quarantine, key: ['file', 'record'] },
    [
      column('file', ({ file }) => file),
      column('record', ({ record }) => record),
      column('rule', ({ rule }) => rule),
      column('reason', ({ reason }) => reason),
      column('raw', ({ raw }) => raw),
    ],
    rows,
  );
