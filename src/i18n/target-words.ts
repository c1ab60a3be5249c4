/** A target in words: its value, and its due period or '' where it has none. */
export interface TargetWords {
  readonly value: string;
  readonly due: string;
  readonly eachYear: boolean;
}
