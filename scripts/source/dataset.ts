import type { CodeLists } from '../terms/code-lists.ts';
import type { Columns, RowOf } from './column.ts';
import type { Contract, Doubt, Findings } from './contract.ts';

/** The contracts of a dataset by table; those that refer to code lists take them. */
type Contracts = Readonly<Record<string, (lists: CodeLists) => Contract<Columns>>>;

/** The accepted rows of a dataset by table, in the order of the files. */
export type RowsOf<C extends Contracts> = {
  readonly [Table in keyof C]: readonly RowOf<ReturnType<C[Table]>['columns']>[];
};

/** One dataset: what its tables must look like, and what they may not say. */
export interface Dataset<Id extends string = string, C extends Contracts = Contracts> {
  /** Its folder in data/source. */
  readonly id: Id;
  readonly tables: C;
  /** Checks of meaning over all tables; what they find is reported, never repaired. */
  check?(rows: RowsOf<C>): Findings<RowsOf<C>>;
  /** Finds rows that cannot be right, or can hardly be; `received` is the last day the files can speak of. */
  doubt?(rows: RowsOf<C>, received: string): { readonly [Table in keyof C]?: readonly Doubt[] };
}

/** The rows of several datasets, by dataset and table. */
export type TablesOf<D extends readonly Dataset[]> = {
  readonly [One in D[number] as One['id']]: RowsOf<One['tables']>;
};

/** Returns the dataset as it is; gives it its type where it is written. */
export const defineDataset = <const Id extends string, C extends Contracts>(dataset: Dataset<Id, C>): Dataset<Id, C> =>
  dataset;
