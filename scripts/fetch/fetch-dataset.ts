import { askService } from './ask-service.ts';
import type { Edge } from './edge.ts';
import { hash, landFiles, readListing, type Landed, type Landing } from './land-files.ts';
import { openPartFolder, type PartFolder } from './part-folder.ts';
import { FetchProblem } from './fetch-problem.ts';
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

async function fetchTables(
  recipe: Recipe,
  asked: Asked,
  edge: Edge,
  keys: ReadonlyMap<string, string>,
  redact: Redact,
): Promise<FetchedTable[]> {
  const today = dayInSeoul(edge.now());
  await readListing(
    recipe.dataset,
    recipe.tables.map(({ table }) => table),
    edge,
  );
  const parts = await openPartFolder(edge.root, recipe.dataset, today);
  const bar = progressBar(edge.stderr);
  const queues = recipe.tables.map((table) => [...table.queries(asked)]);
  let total = queues.reduce((sum, queue) => sum + queue.length, 0);
  let done = 0;
  let sent = 0;

  const ask = async (
    { service }: TableRecipe,
    query: Query,
  ): Promise<{ answer: Answer; trace: Record<string, unknown> }> => {
    const trace = (bytes: Uint8Array, retrieved: string, rows: number) => ({
      ...query,
      retrieved,
      bytes: bytes.length,
      sha256: hash(bytes),
      rows,
    });
    const part = await parts.find(service, query);
    if (part) {
      const answer = { query, ...service.read({ status: 200, bytes: part.bytes, retryAfter: 0 }) };
      return { answer, trace: trace(part.bytes, part.retrieved, answer.rows.length) };
    }
    if (sent > 0) await edge.sleep(service.pause);
    sent += 1;
    const key = service.key ? (keys.get(service.key.variable) ?? null) : null;
    const waiting = (text: string): void => bar.show(done, total, redact(`${query.name}: ${text}`));
    const {
      rows,
      total: announced,
      bytes,
    } = await askService(service, query, { hosts: recipe.hosts, key, edge, waiting });
    assertNoKey(Buffer.from(bytes).toString('utf8'), `the answer for ${query.name}`, redact);
    // An empty answer may be filled tomorrow: it is asked for again.
    if (rows.length > 0) await parts.keep(service, query, bytes);
    return { answer: { query, rows, total: announced }, trace: trace(bytes, today, rows.length) };
  };

  const landings: Landing[] = [];
  try {
    for (const [index, table] of recipe.tables.entries()) {
      const queue = queues[index] as Query[];
      const answers: Answer[] = [];
      const traces: Record<string, unknown>[] = [];
      for (const query of queue) {
        bar.show(done, total, `${table.table} ${query.name}`);
        const { answer, trace } = await ask(table, query);
        answers.push(answer);
        traces.push(trace);
        done += 1;
        const next = table.next?.(answer) ?? null;
        if (next) {
          queue.push(next);
          total += 1;
        }
      }
      const joined = await joinOrForget(() => table.join(answers, asked), parts);
      const { rows, excluded, gaps, vintage } = joined;
      const { from, to } = asked;
      landings.push({
        table: table.table,
        extension: table.extension,
        joined,
        provenance: {
          service: table.service.host,
          method: table.method,
          asked: { from, to },
          retrieved: today,
          rows,
          ...(vintage && { vintage }),
          excluded,
          gaps,
          answers: traces,
        },
      });
    }
    bar.show(done, total, 'all answers are here');
  } finally {
    bar.end();
  }
  for (const landing of landings)
    assertNoKey(landing.joined.text + JSON.stringify(landing.provenance), `the file of ${landing.table}`, redact);
  const landed = await landFiles(recipe.dataset, landings, today, edge);
  await parts.clear();
  return landed.map((file, index) => ({ ...file, joined: (landings[index] as Landing).joined }));
}
