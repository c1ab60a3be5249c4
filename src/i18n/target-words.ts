/** A target in words: its value, and its due period or '' where it has none. */
export interface TargetWords {
  readonly value: string;
  readonly due: string;
  readonly eachYear: boolean;
  /** An amount of the due year, no level reached by its end: in 2030, not by 2030. */
  readonly inYear: boolean;
}
