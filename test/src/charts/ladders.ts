import type { LadderInput } from '../../../src/charts/ladder.ts';
import { findTrackOfIndicator } from '../../../src/charts/track.ts';
import { RUNGS, type Ladder, type Rung } from '../../../src/model/step.ts';
import { CODELISTS } from './context.ts';
import * as indicators from './indicators.ts';

/** Rungs in one line of notation: `announced 2025-12-17, opened? 2026-01-30, applied, chosen ~`: ? open, ~ ground, no day absent. */
const rungs = (notation: string): Ladder['rungs'] =>
  notation.split(', ').map((entry) => {
    const [name = '', day] = entry.split(' ');
    const rung = name.replace('?', '') as Rung;
    if (!RUNGS.includes(rung)) throw new RangeError(`unknown rung: ${rung}`);
    const date = day === undefined || day === '~' ? null : day;
    return {
      rung,
      step: date && `step-${rung}`,
      date,
      read: date !== null && !name.endsWith('?'),
      ground: day === '~' ? 'earlier' : null,
    };
  });

/** A ladder of rungs in notation. */
export const ladder = (notation: string, rest: Partial<LadderInput> = {}): LadderInput => ({
  rungs: rungs(notation),
  marks: [],
  track: null,
  lookedTo: '2026-11-22',
  ...rest,
});

const track = (indicator: Parameters<typeof findTrackOfIndicator>[0]) =>
  findTrackOfIndicator(indicator, CODELISTS.units, '2026-11-22');

/** Every kind of ladder, by the name of its picture. */
export const LADDERS: Readonly<Record<string, LadderInput>> = {
  'ladder-chosen': ladder(
    'announced 2025-12-17, enacted? 2025-12-02, opened 2026-01-30, applied 2026-05, chosen? 2026-06-22, delivered, counted',
    {
      notes: { applied: '6만 3,000명', chosen: '5,000명' },
      marks: [{ mark: 'changed', date: '2026-01-30' }],
      track: track(indicators.exportItems),
    },
  ),
  'ladder-with-figure': ladder(
    'announced 2025-12-18, enacted ~, opened 2026-02-10, applied, chosen, delivered 2026-06-30, counted 2025-07/2026-06',
    {
      track: track(indicators.ventureInvestment),
      marks: [
        { mark: 'reviewed', date: '2026-07' },
        { mark: 'stalled', date: '2026-08-03' },
      ],
    },
  ),
  'ladder-pale': ladder('announced 2025-12-17, enacted, opened, applied, chosen ~, delivered, counted', {
    track: track(indicators.exportItems),
  }),
  'ladder-of-a-rule': ladder('announced 2025-12-17, enacted 2026-01-29, delivered'),
};
