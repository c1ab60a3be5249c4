import { askService } from './ask-service.ts';
import type { Edge } from './edge.ts';
import { hash, landFiles, readListing, type Landed, type Landing } from './land-files.ts';
import { openPartFolder, type PartFolder } from './part-folder.ts';
import { FetchProblem } from './fetch-problem.ts';
import { packAnswers } from './pack-answers.ts';
import { progressBar } from './progress-bar.ts';
import { readKey } from './read-key.ts';
import type { Answer, Asked, Joined, Query, Recipe, TableRecipe } from './recipe.ts';
import { redactError, redactor, type Redact } from './redact.ts';

export interface FetchedTable extends Landed {
  readonly joined: Joined;
}

/** Returns the calendar day of a moment in Korea, where all the services but one keep their days. */
const dayInSeoul = (now: Date): string => new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);

/** Reads the keys the recipe needs, one for each environment variable. */
function readKeys(recipe: Recipe, edge: Edge): Map<string, string> {
  const needed = recipe.tables.flatMap(({ service }) => service.key ?? []);
  return new Map(needed.map(({ variable, where }) => [variable, readKey(edge.env, variable, where)]));
}

/** Throws when a text that is about to be stored holds a key: services echo their requests at times. */
function assertNoKey(text: string, what: string, redact: Redact): void {
  if (redact(text) !== text)
    throw new FetchProblem(
      `${what} repeats the key of the request`,
      'It was not stored. Tell the service; a key must not stand in its answers.',
    );
}

/**
 * Fetches all tables of a dataset and lands them as new files. Answers already in the part folder are not asked for
 * again. Whatever goes wrong comes out as a FetchProblem without a trace of a key, and nothing of the dataset has
 * changed.
 */
export async function fetchDataset(recipe: Recipe, asked: Asked, edge: Edge): Promise<FetchedTable[]> {
  const keys = readKeys(recipe, edge);
  const redact = redactor([...keys.values()]);
  try {
    return await fetchTables(recipe, asked, edge, keys, redact);
  } catch (error) {
    throw redactError(error, redact);
  }
}

/** Joins; when the answers contradict each other they are forgotten, so that the next run asks anew. */
async function joinOrForget(join: () => Joined, parts: PartFolder): Promise<Joined> {
  try {
    return join();
  } catch (error) {
    await parts.clear();
    throw error;
  }
}

/** What the steps of one run share. */
interface Run {
  readonly recipe: Recipe;
  readonly asked: Asked;
  readonly edge: Edge;
  readonly keys: ReadonlyMap<string, string>;
  readonly redact: Redact;
  readonly parts: PartFolder;
  readonly today: string;
  readonly bar: ReturnType<typeof progressBar>;
  /** Queries answered, to be answered, and really sent. */
  done: number;
  total: number;
  sent: number;
}

interface Received {
  readonly answer: Answer;
  readonly bytes: Uint8Array;
  readonly retrieved: string;
}

/** Returns the answer to a query, from the part folder or from the service; a new one with rows in it is kept there. */
async function receive(run: Run, { service }: TableRecipe, query: Query): Promise<Received> {
  const { edge, redact, parts, today } = run;
  const part = await parts.find(service, query);
  if (part) return { answer: { query, ...service.read({ status: 200, bytes: part.bytes, retryAfter: 0 }) }, ...part };
  if (run.sent > 0) await edge.sleep(service.pause);
  run.sent += 1;
  const { bytes, ...answer } = await askService(service, query, {
    hosts: run.recipe.hosts,
    key: service.key ? (run.keys.get(service.key.variable) ?? null) : null,
    edge,
    waiting: (text) => run.bar.show(run.done, run.total, redact(`${query.name}: ${text}`)),
  });
  assertNoKey(Buffer.from(bytes).toString('utf8'), `the answer for ${query.name}`, redact);
  // An empty answer may be filled tomorrow: it is asked for again.
  if (answer.rows.length > 0) await parts.keep(service, query, bytes);
  return { answer: { query, ...answer }, bytes, retrieved: today };
}

/** Fetches and joins one table, with the story of how it was made. */
async function fetchTable(run: Run, table: TableRecipe, first: readonly Query[]): Promise<Landing> {
  const queue = [...first];
  const received: Received[] = [];
  for (const query of queue) {
    run.bar.show(run.done, run.total, `${table.table} ${query.name}`);
    const one = await receive(run, table, query);
    received.push(one);
    run.done += 1;
    const next = table.next?.(one.answer) ?? null;
    if (next) {
      queue.push(next);
      run.total += 1;
    }
  }
  const answers = received.map(({ answer }) => answer);
  const joined = await joinOrForget(() => table.join(answers, run.asked), run.parts);
  const { rows, excluded, gaps, vintage } = joined;
  const provenance = {
    service: table.service.host,
    method: table.method,
    asked: { from: run.asked.from, to: run.asked.to },
    retrieved: run.today,
    rows,
    ...(vintage && { vintage }),
    excluded,
    gaps,
    answers: received.map(({ answer, bytes, retrieved }) => ({
      ...answer.query,
      retrieved,
      bytes: bytes.length,
      sha256: hash(bytes),
      rows: answer.rows.length,
    })),
  };
  assertNoKey(joined.text + JSON.stringify(provenance), `the file of ${table.table}`, run.redact);
  const packed = packAnswers(received.map(({ answer, bytes }) => ({ name: answer.query.name, bytes })));
  return { table: table.table, extension: table.extension, joined, answers: packed, provenance };
}

async function fetchTables(
  recipe: Recipe,
  asked: Asked,
  edge: Edge,
  keys: ReadonlyMap<string, string>,
  redact: Redact,
): Promise<FetchedTable[]> {
  const today = dayInSeoul(edge.now());
  const names = recipe.tables.map(({ table }) => table);
  await readListing(recipe.dataset, names, edge);
  const parts = await openPartFolder(edge.root, recipe.dataset, today);
  const bar = progressBar(edge.stderr);
  const queues = recipe.tables.map((table) => table.queries(asked));
  const total = queues.reduce((sum, queue) => sum + queue.length, 0);
  const run: Run = { recipe, asked, edge, keys, redact, parts, today, bar, done: 0, total, sent: 0 };
  const landings: Landing[] = [];
  try {
    for (const [index, table] of recipe.tables.entries()) {
      landings.push(await fetchTable(run, table, queues[index] ?? []));
    }
    bar.show(run.done, run.total, 'all answers are here');
  } finally {
    bar.end();
  }
  const landed = await landFiles(recipe.dataset, landings, today, edge);
  await parts.clear();
  return landed.map((file, index) => ({ ...file, joined: (landings[index] as Landing).joined }));
}
