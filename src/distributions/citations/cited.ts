/** A work that can be cited: what every citation format is a projection of. */
export interface Cited {
  /** Names it among all: letters, digits and hyphens. */
  readonly id: string;
  readonly kind: 'dataset' | 'page';
  readonly title: string;
  readonly author: string;
  /** Day or month of publication; null where the page shows none. */
  readonly issued: string | null;
  /** The page or collection it stands in; null for what stands by itself. */
  readonly within: string | null;
  readonly address: string | null;
  readonly note: string;
}
