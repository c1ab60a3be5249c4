import { compareText } from '../../src/model/order.ts';
import { formatProblem, type Problem } from './problem.ts';

type Told = Pick<Problem, 'file' | 'expected' | 'todo'> & Partial<Problem>;

/** What a run found wrong, all of it; the message says it as a person will read it. */
export class ProblemsFound extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ProblemsFound';
    this.problems = problems;
  }
}

/** Collects what is wrong in the files, so that one run tells all of it, each thing once. */
export class Problems {
  readonly #found = new Map<string, Problem>();

  add({ record = null, column = null, got = null, ...rest }: Told): void {
    const problem = { ...rest, record, column, got };
    this.#found.set(formatProblem(problem), problem);
  }

  addAll(problems: Iterable<Problem>): void {
    for (const problem of problems) this.add(problem);
  }

  /** Runs a step that throws what it found; notes it and returns undefined. */
  attempt<T>(step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      return this.take(error);
    }
  }

  /** Notes what a step that failed has found. Throws what is no finding. */
  take(error: unknown): undefined {
    if (!(error instanceof ProblemsFound)) throw error;
    this.addAll(error.problems);
  }

  /** By file, then by record; what speaks of the whole file comes first. */
  get list(): readonly Problem[] {
    return [...this.#found.values()].sort((a, b) => compareText(a.file, b.file) || (a.record ?? 0) - (b.record ?? 0));
  }

  /** Throws `ProblemsFound` unless nothing was found. */
  throwIfAny(): void {
    if (this.#found.size > 0) throw new ProblemsFound(this.list);
  }
}
