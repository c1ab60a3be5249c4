import type { ChartContext } from '../../charts/render.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';

/** Returns what the charts of a page need to know besides what they draw. */
export function chartContext({ codelists, overview }: Publication, locale: Locale): ChartContext {
  return { locale, codelists, asOf: overview.asOf };
}
