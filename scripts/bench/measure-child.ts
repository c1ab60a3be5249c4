import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What a process told of itself: seconds of its work, and the most memory it held, in millions of bytes. */
export interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs a module in a process of its own and returns what it measured. Throws when it ends without telling. */
export async function measureChild(module: string, cwd: string, args: readonly string[]): Promise<Measured> {
  const child = fork(module, args, { cwd, execArgv: ['--max-old-space-size=12000'] });
  const exit = once(child, 'exit');
  const [measured] = (await Promise.race([
    once(child, 'message'),
    exit.then(([code]) => Promise.reject(new Error(`${module} ended with ${code}`))),
  ])) as [Measured];
  await exit;
  return measured;
}
