import type { Publication } from '../../src/model/publication.ts';

const table = (rows: readonly (readonly (string | number)[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(widths[column] ?? 0) : String(cell).padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Says in a few lines what a run did: the rows of every file, the figures made, the files that changed. */
export function describeRun(
  publication: Publication,
  { lookBack, changed }: { lookBack: boolean; changed: readonly string[] },
): string {
  const { overview, quality } = publication;
  const { counts } = overview;
  const rows = quality.files.map((f) => [
    `${f.dataset}/${f.table}`,
    f.read,
    f.header,
    f.blank,
    f.accepted,
    total(f.excluded.map((e) => e.rows)),
    f.quarantined,
    f.corrections.length,
    f.findings.length,
  ]);
  return [
    ...(rows.length > 0
      ? [
          table([
            ['rows', 'read', 'header', 'blank', 'accepted', 'excluded', 'quarantined', 'corrected', 'findings'],
            ...rows,
          ]),
          '',
        ]
      : []),
    `${counts.indicators} indicators · ${counts.observations} observations (${counts.contested} contested, ${counts.missing} missing) · ${counts.revisions} revisions`,
    `${counts.reportsUsed} of ${counts.reports} reports used, from ${counts.pages} pages of ${counts.publishers} publishers`,
    `${counts.statements} target statements · ${counts.pledges} pledges: ${overview.pledgeStates.map((s) => `${s.pledges.length} ${s.state}`).join(', ')}`,
    '',
    lookBack
      ? `As it stood on ${overview.asOf}: written to data/as-of-${overview.asOf}, from dated reports only.`
      : changed.length === 0
        ? `As of ${overview.asOf}: no published figure changed.`
        : `As of ${overview.asOf}: ${changed.length} files of data/published changed: ${changed.slice(0, 8).join(', ')}${changed.length > 8 ? ' …' : ''}`,
  ].join('\n');
}
