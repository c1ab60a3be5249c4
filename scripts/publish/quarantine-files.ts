import { compareText } from '../../src/model/order.ts';
import { QuarantinedRow } from '../../src/model/quarantined-row.ts';
import { serialise } from './serialise.ts';

/** Returns one file a dataset with the rows that were set aside, each with its record number, raw text, rule and reason. */
export function quarantineFiles(rows: readonly QuarantinedRow[]): Map<string, string> {
  const byDataset = [...Map.groupBy(rows, ({ dataset }) => dataset)].sort(([a], [b]) => compareText(a, b));
  return new Map(
    byDataset.map(([dataset, aside]) => [
      `quarantine/${dataset}.json`,
      serialise(aside.map((row) => QuarantinedRow.parse(row))),
    ]),
  );
}
