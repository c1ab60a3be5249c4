import { parseArgs } from 'node:util';
import type { Edge } from './edge.ts';
import { fetchDataset, type FetchedTable } from './fetch-dataset.ts';
import { isMonth, previousMonth } from './months.ts';
import { FetchProblem } from './fetch-problem.ts';
import { queryUrl } from './query-url.ts';
import type { Asked, Recipe } from './recipe.ts';

const USAGE = `npm run fetch -- <dataset> [--from 2020-01] [--to 2026-09] [--dry-run]
npm run fetch -- <dataset> --edition uddi:… --describes 2026-05-21
npm run fetch -- --list
`;

const asUsage = (message: string): FetchProblem => new FetchProblem(message, `Usage:\n${USAGE}`.trimEnd());

interface Command {
  readonly dataset: string | undefined;
  readonly list: boolean;
  readonly dryRun: boolean;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly edition: string | undefined;
  readonly describes: string | undefined;
}

function parseCommand(args: readonly string[]): Command {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { from: text, to: text, edition: text, describes: text, 'dry-run': flag, list: flag },
    });
    if (positionals.length > 1) throw asUsage('one dataset at a time');
    return { ...values, dataset: positionals[0], dryRun: values['dry-run'] } as Command;
  } catch (error) {
    // The words of parseArgs quote the argument, which may be a key put in the wrong place.
    throw error instanceof FetchProblem ? error : asUsage('an option is not known or lacks its value');
  }
}

/** Checks what the command asks for against the recipe. */
function readAsked(recipe: Recipe, command: Command, now: Date): Asked {
  const from = command.from ?? recipe.from;
  const to = command.to ?? previousMonth(now);
  if (!isMonth(from) || !isMonth(to)) throw asUsage('--from and --to are months such as 2020-01');
  if (from > to) throw asUsage(`the period from ${from} to ${to} is empty`);
  if (from > recipe.from)
    throw new FetchProblem(
      `a new file replaces the older ones of ${recipe.dataset}, so it must begin at ${recipe.from} or before`,
      `Leave --from out, or ask from ${recipe.from}.`,
    );
  if (!recipe.editionAt) return { from, to, edition: null };
  const { edition = '', describes = '' } = command;
  if (!/^uddi:[0-9a-f-]{36}$/.test(edition) || !/^\d{4}-\d{2}-\d{2}$/.test(describes)) {
    throw new FetchProblem(
      `${recipe.dataset} gets a new address with each upload: --edition uddi:… and --describes YYYY-MM-DD are needed`,
      `Both stand at ${recipe.editionAt}: the address under 오픈API, the day in the name of the file.`,
    );
  }
  return { from, to, edition: { id: edition, describes } };
}

function describeRecipe(recipe: Recipe, edge: Edge): string {
  const keys = new Set(recipe.tables.flatMap(({ service }) => service.key?.variable ?? []));
  const needs = [...keys].map((name) => `${name} (${edge.env[name] ? 'set' : 'not set'})`).join(', ') || 'no key';
  return `${recipe.dataset}: ${recipe.tables.map(({ table }) => table).join(', ')} from ${recipe.hosts.join(', ')}; needs ${needs}\n`;
}

/** Lists the queries a run would send, without keys and without sending anything. */
function describeQueries(recipe: Recipe, asked: Asked): string {
  const urls = recipe.tables.flatMap((table) =>
    table.queries(asked).map((query) => queryUrl(table.service, query, null).href),
  );
  return [...new Set(urls)].map((url) => `GET ${url}\n`).join('');
}

function describeFetched(dataset: string, { table, file, sha256, isNew, joined }: FetchedTable): string {
  const path = `data/source/${dataset}/${file}`;
  if (!isNew) return `${table}: nothing new; the service still says what ${path} says\n`;
  const excluded = joined.excluded.map(({ rule, rows }) => `, ${rows} left out by rule ${rule}`).join('');
  const gaps = [...Map.groupBy(joined.gaps, ({ reason }) => reason)]
    .map(([reason, list]) => `  not in it: ${list.map(({ period }) => period).join(', ')} (${reason})\n`)
    .join('');
  return `${table}: ${path}\n  ${joined.rows} rows to ${joined.describes}${excluded}\n  sha256 ${sha256}\n${gaps}`;
}

async function run(args: readonly string[], recipes: ReadonlyMap<string, Recipe>, edge: Edge): Promise<void> {
  const command = parseCommand(args);
  if (command.list) {
    for (const recipe of recipes.values()) edge.stdout.write(describeRecipe(recipe, edge));
    return;
  }
  const recipe = recipes.get(command.dataset ?? '');
  if (!recipe) throw asUsage(`name a dataset that can be fetched: ${[...recipes.keys()].join(', ')}`);
  const asked = readAsked(recipe, command, edge.now());
  if (command.dryRun) {
    edge.stdout.write(describeQueries(recipe, asked));
    return;
  }
  if (edge.env['NODE_DEBUG'])
    throw new FetchProblem(
      'NODE_DEBUG is set, and Node would print the addresses we ask, keys included',
      'Unset NODE_DEBUG and run again.',
    );
  const fetched = await fetchDataset(recipe, asked, edge);
  for (const table of fetched) edge.stdout.write(describeFetched(recipe.dataset, table));
  if (fetched.some(({ isNew }) => isNew))
    edge.stdout.write(
      'Next: npm run data, read the difference of the public numbers, and check public_copy and licence in dataset.yaml.\n',
    );
}

/**
 * Runs the command and returns its exit code: 0 when done, 1 when something went wrong, which is then told on standard
 * error.
 */
export async function runFetch(
  args: readonly string[],
  recipes: ReadonlyMap<string, Recipe>,
  edge: Edge,
): Promise<number> {
  try {
    await run(args, recipes, edge);
    return 0;
  } catch (error) {
    const problem =
      error instanceof FetchProblem
        ? error
        : new FetchProblem(
            `unexpected: ${error instanceof Error ? error.name : typeof error}`,
            'This is a fault of the program: nothing was written.',
          );
    edge.stderr.write(`${problem.message}\n  → ${problem.advice}\n`);
    return 1;
  }
}
