import type { StateCount } from '../charts/draw-verdict-strip.ts';
import type { LadderInput } from '../charts/ladder.ts';
import type { ChartContext } from '../charts/render.ts';
import type { Track } from '../charts/track.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';

/** What a picture draws, not drawn yet. */
export type Drawing =
  | { readonly chart: 'series'; readonly indicator: Indicator; readonly context: ChartContext }
  | {
      readonly chart: 'track';
      readonly track: Track;
      readonly subject: string;
      readonly title: string;
      readonly locale: Locale;
    }
  | {
      readonly chart: 'ladder';
      readonly ladder: LadderInput;
      readonly subject: string;
      readonly title: string;
      readonly locale: Locale;
    }
  | {
      readonly chart: 'verdicts';
      readonly counts: readonly StateCount[];
      readonly subject: string;
      readonly locale: Locale;
    };

/** What a picture draws, and says around it: it is seen without the page it comes from. Plain data. */
export interface Picture {
  /** Unique name; ids inside begin with it. */
  readonly id: string;
  readonly drawing: Drawing;
  /** The topic, small above the title. */
  readonly kicker: string;
  /** The finding, as title. */
  readonly title: string;
  /** A line under the title, such as the verdict, in a colour of the palette; null for none. */
  readonly note: { readonly text: string; readonly colour: string } | null;
  /** Who published the figures, and when. */
  readonly source: string;
  /** Whose picture it is and of which day, in the corner. */
  readonly signature: string;
}

/** print: as high as it needs, with the drawing for wide screens · share: 1200 by 630 as PNG. */
export type Shape = 'print' | 'share';
