interface FetchProblemOptions {
  /** Whether asking again later can help: the request is retried with back-off. */
  readonly again?: boolean;
  /** Shortest wait before asking again, in milliseconds. */
  readonly wait?: number;
  readonly cause?: unknown;
}

/** What went wrong while fetching, in a sentence, and what the person at the keyboard can do about it. */
export class FetchProblem extends Error {
  readonly advice: string;
  readonly again: boolean;
  readonly wait: number;

  constructor(message: string, advice: string, options: FetchProblemOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'FetchProblem';
    this.advice = advice;
    this.again = options.again ?? false;
    this.wait = options.wait ?? 0;
  }
}
