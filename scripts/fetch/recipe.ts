import type { RawAnswer } from './fetch-answer.ts';

/** The months asked for, `YYYY-MM`, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What the command asks for. */
export interface Asked extends Span {
  /** The upload meant, for services that give each upload an address of its own, and the period it describes. */
  readonly edition: { readonly id: string; readonly describes: string } | null;
}

export type Row = Readonly<Record<string, unknown>>;

/** One query to a service, without the key. */
export interface Query {
  /** What is asked for, for the progress bar and for messages: `2023`, `US 2023`, `page 2`. */
  readonly name: string;
  readonly path: string;
  /** Decoded values; a space is written `+`, as KOSIS wants its lists. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** An answer without error: its rows as they came, untouched. */
export interface Answer {
  readonly query: Query;
  readonly rows: readonly Row[];
  /** How many rows the service says there are in all, where it says so. */
  readonly total: number | null;
}

/** A service that answers queries. */
export interface Service {
  readonly host: string;
  /** Environment variable of the key, the parameter it travels in, where to ask for one; null when no key is needed. */
  readonly key: { readonly variable: string; readonly parameter: string; readonly where: string } | null;
  /** Shortest pause between two queries in milliseconds. */
  readonly pause: number;
  /**
   * Returns the rows of an answer; throws a FetchProblem for every way this service has of saying no. No rows is not an
   * error here.
   */
  read(answer: RawAnswer): Pick<Answer, 'rows' | 'total'>;
}

/** What the answers of one table become. */
export interface Joined {
  readonly text: string;
  /** The last period in it, which names the file. */
  readonly describes: string;
  readonly rows: number;
  /** Rows left out by a named rule. */
  readonly excluded: readonly { readonly rule: string; readonly rows: number }[];
  /** When the service last changed these figures, where it says so: `YYYY-MM-DD`. */
  readonly vintage?: string;
  /** Periods asked for that are not in it, and why. */
  readonly gaps: readonly { readonly period: string; readonly reason: string }[];
}

/** How one table of a dataset is fetched. */
export interface TableRecipe {
  /** Its name in dataset.yaml. */
  readonly table: string;
  readonly service: Service;
  readonly extension: 'csv' | 'json';
  /** How the answers become the file, in one sentence for the provenance. */
  readonly method: string;
  queries(asked: Asked): readonly Query[];
  /** Returns the query that follows an answer (its next page), or null. */
  next?(answer: Answer): Query | null;
  /**
   * Joins the answers, in the order of the queries. Throws a FetchProblem when they contradict each other or hold
   * nothing.
   */
  join(answers: readonly Answer[], asked: Asked): Joined;
}

export interface Recipe {
  readonly dataset: string;
  /** Hosts that may be spoken to for this dataset, redirects included. */
  readonly hosts: readonly string[];
  /** First month asked for unless the command says otherwise. */
  readonly from: string;
  /** For services that give each upload a new address: where to read `--edition` and `--describes`. */
  readonly editionAt?: string;
  readonly tables: readonly TableRecipe[];
}
