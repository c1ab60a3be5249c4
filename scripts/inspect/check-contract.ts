import { DATASETS } from '../datasets/index.ts';
import { readCodelists } from '../editorial/read-codelists.ts';
import { Acceptance } from '../source/acceptance.ts';
import type { Columns } from '../source/column.ts';
import type { Contract } from '../source/contract.ts';
import { readCorrections, type Corrections } from '../source/corrections.ts';
import type { Dataset } from '../source/dataset.ts';
import { readDescription, type TableDescription } from '../source/description.ts';
import { openTable, type TableForm } from '../source/open-table.ts';
import { ANY_CODES } from '../terms/code-lists.ts';
import { Problems } from '../terms/problems.ts';
import { describeForm } from './describe-form.ts';
import { attempt, ofFile, tell, type Findings, type Told } from './findings.ts';
import type { Question } from './question.ts';

/** A table of a dataset that the file may be of. */
export interface Candidate {
  readonly table: string;
  readonly description: TableDescription;
  readonly contract: Contract<Columns>;
  readonly corrections: Corrections;
}

/** Finds the table of the dataset that the question names: the one named too, else the one that shares most columns. */
export async function findCandidate(question: Question, root: string, findings: Findings): Promise<Candidate | null> {
  const candidates = await readCandidates(question.dataset ?? '', root, findings.problems);
  if (!candidates) return null;
  const named = candidates.filter(({ table }) => (question.table ?? table) === table);
  if (named.length === 0)
    findings.problems.push(
      ofFile(`one of the tables ${candidates.map(({ table }) => table).join(', ')}`, question.table ?? ''),
    );
  if (named.length < 2) return named[0] ?? null;
  let best: { candidate: Candidate; shared: number } | null = null;
  for (const candidate of named) {
    const open = async () => openTable(question.file, await describeForm(question, candidate.description));
    const table = await attempt(open, { problems: [], hints: [] });
    const names = new Set(Object.values(candidate.contract.columns).map(({ name }) => name));
    const shared = table ? table.header.filter((name) => names.has(name)).length : 0;
    if (!best || shared > best.shared) best = { candidate, shared };
  }
  return best?.candidate ?? null;
}

/** Reads the tables of a dataset, what they are checked against, and its corrections. */
async function readCandidates(id: string, root: string, problems: Told[]): Promise<Candidate[] | null> {
  const datasets: readonly Dataset[] = DATASETS;
  const contracts = datasets.find((dataset) => dataset.id === id)?.tables;
  if (!contracts) {
    problems.push(ofFile(`one of the datasets ${datasets.map((dataset) => dataset.id).join(', ')}`, id));
    return null;
  }
  const faults = new Problems();
  const lists = await readCodelists(root).catch((error: unknown) => faults.take(error));
  const [described, { problems: wrong, corrections }] = [
    await readDescription(root, id),
    await readCorrections(root, id),
  ];
  faults.addAll([...described.problems, ...wrong]);
  problems.push(...faults.list.map(tell));
  return Object.entries(described.content?.tables ?? {}).flatMap(([table, description]) => {
    const contract = contracts[table]?.(lists?.codes ?? ANY_CODES);
    return contract ? [{ table, description, contract, corrections }] : [];
  });
}

/** Reads the file as `npm run data` would read it as the newest of its table, and notes what would stop the run. */
export async function checkContract(
  question: Question,
  form: TableForm,
  { table, description, contract, corrections }: Candidate,
  findings: Findings,
): Promise<void> {
  const options = {
    dataset: question.dataset ?? '',
    table,
    file: question.file,
    contract,
    corrections,
    describes: null,
    newest: true,
    exclude: description.exclude,
    lineBreaks: description.line_breaks === 'kept',
    quarantineShare: 0,
  };
  const acceptance = await attempt(async () => new Acceptance(await openTable(question.file, form), options), findings);
  if (!acceptance) return;
  const broken: Findings = { problems: [], hints: findings.hints };
  await attempt(async () => {
    for await (const rows of acceptance.rows()) void rows;
  }, broken);
  findings.problems.push(...acceptance.close().map(tell), ...broken.problems);
}
