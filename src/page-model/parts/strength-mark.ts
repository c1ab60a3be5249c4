import { STRENGTH_SIGNS } from '../../i18n/signs.ts';
import type { Indicator } from '../../model/indicator.ts';
import { isLead, observationKey } from '../../model/observation.ts';
import type { Strength } from '../../model/strength.ts';
import type { Desk } from '../desk.ts';

/** Returns how strong the ground of a figure or a step is, as it stands beside it: sign and word; empty where nothing is stated. */
export const strengthMark = (desk: Desk, strength: Strength | null): string =>
  strength === null ? '' : `${STRENGTH_SIGNS[strength]} ${desk.words.terms.strengths[strength]}`;

/** Returns how strong the ground of the figure is that an indicator is known by. */
export const headlineStrength = (desk: Desk, { observations, headline }: Indicator): string =>
  strengthMark(desk, observations.find((o) => observationKey(o) === headline)?.strength ?? null);

/** Returns how strong the ground of the figure of a period is that stands for an indicator; null where it has none. */
export const pointStrength = (indicator: Indicator, period: string): Strength | null =>
  indicator.observations.find((o) => o.period === period && isLead(o, indicator))?.strength ?? null;
