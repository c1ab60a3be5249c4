import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { findOddCharacter } from '../source/odd-character.ts';
import { openTable } from '../source/open-table.ts';
import { EXPECTED, type SourceTable } from '../source/record.ts';
import { writeRecord } from '../source/write-record.ts';
import { checkContract, findCandidate } from './check-contract.ts';
import { describeForm } from './describe-form.ts';
import { attempt, ofFile, type Findings } from './findings.ts';
import { lookAround } from './hints/look-around.ts';
import { watchColumns } from './hints/watch-columns.ts';
import { watchHeader } from './hints/watch-header.ts';
import { watchRows } from './hints/watch-rows.ts';
import type { Question } from './question.ts';

/**
 * Prints what is in a file as one JSON object, record by record, so that a file of any size can be looked at.
 * `root` is the data folder. Returns 1 when there are problems, else 0.
 */
export async function inspectFile(question: Question, root: string, out: Writable): Promise<0 | 1> {
  const findings: Findings = { problems: [], hints: [] };
  const candidate = question.dataset === undefined ? null : await findCandidate(question, root, findings);
  const form = await attempt(() => describeForm(question, candidate?.description ?? null), findings);
  const table = form && (await attempt(() => openTable(question.file, form), findings));

  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, 'drain');
  };
  const { encoding = null, delimiter = null, header = [] } = table ?? {};
  await write(`${JSON.stringify({ encoding, delimiter, header }).slice(0, -1)},"records":[`);
  // With a contract its own reading tells the faults of form as well.
  const ofForm: Findings = { problems: [], hints: findings.hints };
  if (table) await attempt(() => writeRecords(table, write, ofForm), ofForm);
  if (candidate && form && table) await checkContract(question, form, candidate, findings);
  else findings.problems.push(...ofForm.problems);
  await write(`],${JSON.stringify(findings).slice(1)}\n`);
  return findings.problems.length > 0 ? 1 : 0;
}

/** Returns a name of its own for each column: the second `a` is `a (2)`. */
function nameColumns(header: readonly string[]): readonly string[] {
  const taken = new Set(header);
  const seen = new Map<string, number>();
  return header.map((name) => {
    let count = (seen.get(name) ?? 0) + 1;
    let own = name;
    if (count > 1) while (taken.has((own = `${name} (${count})`))) count += 1;
    seen.set(name, count);
    taken.add(own);
    return own;
  });
}

/** Writes the records one after the other; notes what is wrong with their form, and what a steward would notice. */
async function writeRecords(
  { header, headerRecords, around, delimiter, batches }: SourceTable,
  write: (text: string) => Promise<void>,
  { problems, hints }: Findings,
): Promise<void> {
  const odd = findOddCharacter(header);
  if (odd !== null) problems.push({ ...ofFile(EXPECTED['odd-character'], odd), record: headerRecords || null });
  const names = nameColumns(header);
  const watchers = [watchHeader(header, headerRecords), watchRows(names), watchColumns(names)];
  let separator = '';
  for await (const batch of batches) {
    for (const [place, cells] of batch.rows.entries()) {
      const record = batch.first + place;
      const fault = batch.faults.get(place);
      for (const watcher of watchers) watcher.take(record, cells);
      if (fault)
        problems.push({
          ...ofFile(`${EXPECTED[fault.problem]}: ${fault.text}`, writeRecord(cells, delimiter ?? ',')),
          record,
        });
      else if (cells.length < names.length) continue;
      const fields = cells.map((cell, i) => `${JSON.stringify(names[i] ?? `column ${i + 1}`)}:${JSON.stringify(cell)}`);
      await write(`${separator}{${fields.join(',')}}`);
      separator = ',';
    }
  }
  if (around) {
    problems.push(...around.far.map((cell) => ofFile('no cell far from the table', cell)));
    hints.push(...lookAround(around));
  }
  hints.push(...watchers.flatMap((watcher) => watcher.finish()));
}
