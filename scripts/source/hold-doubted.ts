import type { Finding } from '../../src/model/finding.ts';
import { quoteCell, type Problem } from '../terms/problem.ts';
import type { QuarantinedRow } from './acceptance.ts';
import type { Columns, RowOf } from './column.ts';
import type { Contract, Doubt } from './contract.ts';
import type { Confirmation } from './corrections.ts';
import type { TableReading } from './read-table.ts';
import { writeRecord } from './write-record.ts';

export interface DoubtedTable<C extends Columns> {
  readonly dataset: string;
  readonly table: string;
  readonly contract: Contract<C>;
  readonly reading: TableReading<RowOf<C>>;
  readonly doubts: readonly Doubt[];
  readonly confirmed: readonly Confirmation[];
  readonly quarantineShare: number;
}

/**
 * Sets aside the rows that raise a doubt nobody confirmed. Confirmed ones stay, with a finding that gives the reason.
 * Above the declared share every doubt stops the run; a confirmation without its doubt always does.
 */
export function holdDoubted<C extends Columns>({
  dataset,
  table,
  contract,
  reading,
  doubts,
  confirmed,
  quarantineShare,
}: DoubtedTable<C>): { readonly reading: TableReading<RowOf<C>>; readonly findings: readonly Finding[] } {
  const columns = Object.entries(contract.columns);
  const placeOf = ({ file, record }: { readonly file: string; readonly record: number }): string => `${file}:${record}`;
  const rowAt = new Map(reading.rows.map((row) => [placeOf(row), row]));
  const cellsOf = (doubt: Doubt): ReadonlyMap<string, string> => {
    const row: Readonly<Record<string, unknown>> = rowAt.get(placeOf(doubt.row)) ?? {};
    return new Map(columns.map(([property, { name }]) => [name, String(row[property] ?? '')]));
  };
  const entries = confirmed.filter((entry) => (entry.table ?? table) === table);
  const used = new Set<Confirmation>();
  const findings: Finding[] = [];
  const held: Doubt[] = [];
  for (const doubt of doubts) {
    const cells = cellsOf(doubt);
    const entry = entries.find(
      ({ doubt: rule, match }) =>
        rule === doubt.rule && Object.entries(match).every(([name, cell]) => cells.get(name) === cell),
    );
    if (!entry) {
      held.push(doubt);
      continue;
    }
    used.add(entry);
    const params = {
      doubt: doubt.rule,
      column: doubt.column,
      value: cells.get(doubt.column) ?? '',
      reason: entry.reason,
    };
    findings.push({ check: 'confirmed', record: doubt.row.record, params });
  }

  const heldAt = Map.groupBy(held, ({ row }) => placeOf(row));
  const quarantined = [...heldAt.values()].map(([first, ...more]): QuarantinedRow => {
    const { row, rule } = first as Doubt;
    const reasons = [first as Doubt, ...more].map(
      ({ column, expected, got }) => `${column}: expected ${expected}, got ${quoteCell(got)}`,
    );
    const raw = writeRecord([...cellsOf(first as Doubt).values()], ',');
    const file = row.file.split('/').slice(3).join('/');
    return { dataset, table, file, record: row.record, raw, rule, reason: reasons.join('; ') };
  });
  const accounts = reading.accounts.map((account) => {
    const taken = quarantined.filter(({ file }) => file === account.file).length;
    return { ...account, accepted: account.accepted - taken, quarantined: account.quarantined + taken };
  });
  const stopping = accounts.filter(({ accepted, quarantined: aside }) => aside > quarantineShare * (accepted + aside));
  const problems = [
    ...held
      .filter(({ row }) => stopping.some(({ file }) => row.file.endsWith(`/${file}`)))
      .map(({ row, rule, column, expected, got }): Problem => ({
        file: row.file,
        record: row.record,
        column,
        expected,
        got: quoteCell(got),
        todo: `Correct the row, or confirm it with its reason under confirmed in corrections.yaml (doubt: ${rule}).`,
      })),
    ...entries
      .filter((entry) => !used.has(entry))
      .map(({ doubt, match }): Problem => ({
        file: `data/source/${dataset}/corrections.yaml`,
        record: null,
        column: 'confirmed',
        expected: `a row that raises the doubt ${doubt}, where ${JSON.stringify(match)}`,
        got: 'no such row',
        todo: 'The doubt has gone: take the confirmation out, or correct its columns.',
      })),
  ];
  return {
    reading: {
      ...reading,
      rows: reading.rows.filter((row) => !heldAt.has(placeOf(row))),
      accounts,
      quarantined: [...reading.quarantined, ...quarantined],
      problems: [...reading.problems, ...problems],
    },
    findings,
  };
}
