import { join } from 'node:path';
import { machineEdge } from './fetch/edge.ts';
import { RECIPES } from './fetch/recipes/index.ts';
import { runFetch } from './fetch/run-fetch.ts';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Node ${process.versions.node} is too old.\n  → Run npm ci and use npm run fetch, or install Node 24.\n`,
  );
  process.exitCode = 1;
} else {
  process.exitCode = await runFetch(process.argv.slice(2), RECIPES, machineEdge(join(import.meta.dirname, '..')));
}
