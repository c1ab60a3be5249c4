import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { headersFile } from '../../scripts/site/headers-file.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

type Headers = Readonly<Record<string, string>>;

const PLACES = ['about', 'assets', 'charts', 'data', 'embed', 'fonts', 'en', 'en/about', 'en/embed', '404.html'];

/** Returns what a host that reads `_headers` serves a path with: the headers of all rules that fit. */
function byHeadersFile(path: string): Headers {
  const served: Record<string, string> = {};
  let fits = false;
  for (const line of headersFile(PLACES, '').split('\n')) {
    if (line.startsWith('/'))
      fits = new RegExp(`^${line.replace(/[.+?^$()|]/g, '\\$&').replaceAll('*', '.*')}$`).test(path);
    const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (fits && name !== undefined && value !== undefined) served[name] = value;
  }
  return served;
}

/** Returns what the nginx configuration serves a path with, by its own maps: the first pattern that fits, else the default. */
function byNginx(path: string): Headers {
  const text = read('deploy/nginx.conf');
  const values: Record<string, string> = { uri: path.endsWith('/') ? `${path}index.html` : path };
  const unquote = (word: string): string => word.replace(/^"(.*)"$/, '$1');
  for (const [, from = '', to = '', body = ''] of text.matchAll(/^map \$(\w+) \$(\w+) \{\n([\s\S]*?)^\}/gm)) {
    const rows = [...body.matchAll(/^ +(\S+) +("[^"]*");$/gm)].map(([, key = '', value = '']) => [key, value] as const);
    const given = values[from] ?? '';
    const hit =
      rows.find(([key]) => (key.startsWith('~') ? new RegExp(key.slice(1)).test(given) : unquote(key) === given)) ??
      rows.find(([key]) => key === 'default');
    values[to] = unquote(hit?.[1] ?? '');
  }
  const set = [...text.matchAll(/^ +add_header (\S+) +("[^"]*"|\$\w+)(?: always)?;$/gm)].map(
    ([, name = '', value = '']) => [name, value.startsWith('$') ? (values[value.slice(1)] ?? '') : unquote(value)],
  );
  return Object.fromEntries(set.filter(([, value]) => value !== ''));
}

/** How long a file may be kept is said by each in its own way, and types come from nginx's own list. */
const besides = (headers: Headers, ...names: readonly string[]): Headers =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !['Cache-Control', 'Content-Type', ...names].includes(name)),
  );

describe('nginx', () => {
  it.each([
    '/',
    '/en/',
    '/about/',
    '/en/about/',
    '/data/',
    '/404.html',
    '/embed/unicorns/',
    '/en/embed/unicorns/',
    '/data/unicorns.json',
    '/data/ko/unicorns.csv',
    '/charts/unicorns.ko.png',
    '/assets/page.abc.css',
    '/fonts/latin.abc.woff2',
  ])('serves %s with the headers that _headers gives it', (path) => {
    // A page below /data/ may be read by other sites either way; only files need to be.
    const open = path.endsWith('/') ? ['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'] : [];
    expect(besides(byNginx(path), ...open)).toEqual(besides(byHeadersFile(path), ...open));
  });

  it.each([
    ['/assets/page.abc.css', 'public, max-age=31536000, immutable'],
    ['/data/releases/2026-11-26/all.zip', 'public, max-age=31536000, immutable'],
    ['/about/', 'public, max-age=300'],
    ['/data/unicorns.json', 'public, max-age=300'],
  ])('lets %s be kept as %s', (path, kept) => {
    expect(byNginx(path)['Cache-Control']).toBe(kept);
  });

  it('closes every block it opens', () => {
    const text = read('deploy/nginx.conf').replace(/#.*|"[^"]*"/g, '');
    expect(text.split('{').length).toBe(text.split('}').length);
    const unended = text.split('\n').filter((line) => /\S/.test(line) && !/[;{}]\s*$/.test(line));
    expect(unended.map((line) => line.trim().split(' ')[0])).toEqual(['charset_types']);
  });
});

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps?: readonly { readonly name?: string; readonly uses?: string; readonly run?: string }[] }
    >
  >;
}

describe('the workflows', () => {
  const workflows = readdirSync(join(root, '.github/workflows')).map(
    (name) => [name, parse(read(`.github/workflows/${name}`)) as Workflow] as const,
  );
  const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps);
  const commands = workflows.flatMap(([, workflow]) => stepsOf(workflow).flatMap(({ run = '' }) => run.split('\n')));

  it('name every step that runs something', () => {
    expect(workflows.flatMap(([, workflow]) => stepsOf(workflow).filter(({ run, name }) => run && !name))).toEqual([]);
  });

  it('run scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = commands.flatMap((line) => [...line.matchAll(/npm run ([a-z]+)/g)].map((match) => match[1] ?? ''));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('check all that `npm test` checks', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const parts = (scripts['check'] ?? '').split(' && ').slice(1);
    const check = commands.join('\n');
    expect(parts.filter((part) => !check.includes(part))).toEqual([]);
    expect(['code', 'site'].filter((project) => !check.includes(`--project ${project}`))).toEqual([]);
  });

  const bring = Object.values(workflows.find(([name]) => name === 'deploy.yml')?.[1].jobs ?? {})
    .flatMap(({ steps = [] }) => steps)
    .find(({ name }) => name?.startsWith('Bring earlier editions'));

  /** Runs the step with commands that only say they were called; `missing` is what each look for editions prints. */
  function runBring(missing: readonly string[]): { readonly status: number | null; readonly calls: readonly string[] } {
    const folder = mkdtempSync(join(tmpdir(), 'growth-ladder-deploy-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const calls = join(folder, 'calls');
    writeFileSync(calls, '');
    missing.forEach((days, at) => writeFileSync(join(folder, `look-${at}`), days));
    const look = `n=$(grep -c bring-releases ${calls}); cat ${folder}/look-$((n - 1))`;
    const stubs: Readonly<Record<string, string>> = {
      git: 'if [ "$1" = worktree ]; then mkdir -p "$3"; fi',
      npm: 'echo "  SITE=$SITE" >> CALLS',
      npx: `case "$*" in *bring-releases*) ${look} ;; *) echo https://ladder.example/ ;; esac`,
    };
    for (const [name, body] of Object.entries(stubs))
      writeFileSync(
        join(folder, name),
        `#!/bin/bash\necho "${name} $*" >> ${calls}\n${body.replace('CALLS', calls)}\n`,
        { mode: 0o755 },
      );
    const { status } = spawnSync('bash', ['-e', '-c', bring?.run ?? 'exit 9'], {
      cwd: folder,
      env: { PATH: `${folder}:${process.env['PATH']}`, RUNNER_TEMP: folder },
    });
    return { status, calls: readFileSync(calls, 'utf8').replaceAll(folder, 'TEMP').trim().split('\n') };
  }

  it('bring earlier editions along as they stand', () => {
    expect(runBring([''])).toEqual({ status: 0, calls: ['npx node scripts/bring-releases.ts'] });
  });

  it('build an edition that stands nowhere from its tag, and stop when that does not give it', () => {
    const { status, calls } = runBring(['2026-11-26\n', '']);
    expect(status).toBe(0);
    expect(calls).toEqual([
      'npx node scripts/bring-releases.ts',
      'git fetch --depth 1 origin tag release-2026-11-26',
      'git worktree add TEMP/2026-11-26 release-2026-11-26',
      'npm ci',
      '  SITE=',
      "npx node -p require('./data/releases/2026-11-26.json').site",
      'npm run build',
      '  SITE=https://ladder.example/',
      'npx node scripts/bring-releases.ts --from TEMP/2026-11-26/dist',
    ]);
    expect(runBring(['2026-11-26\n', '2026-11-26\n']).status).toBe(1);
  });
});
