import { join } from 'node:path';
import { machineEdge } from './fetch/edge.ts';
import { RECIPES } from './fetch/recipes/index.ts';
import { runFetch } from './fetch/run-fetch.ts';

process.exitCode = await runFetch(process.argv.slice(2), RECIPES, machineEdge(join(import.meta.dirname, '..')));
