import type { Edge } from './edge.ts';

const WIDTH = 24;

/** Draws how far a run has come on standard error: a bar that moves on a terminal, a line for each step elsewhere. */
export function progressBar(stderr: Edge['stderr']): {
  show(done: number, total: number, text: string): void;
  end(): void;
} {
  return {
    show(done, total, text) {
      const filled = Math.round((done / Math.max(total, 1)) * WIDTH);
      const line = `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${total} ${text}`;
      stderr.write(stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end() {
      if (stderr.isTTY) stderr.write('\n');
    },
  };
}
