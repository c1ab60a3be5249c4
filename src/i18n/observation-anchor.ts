import type { Observation } from '../model/observation.ts';

const slug = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '');

/** Returns the name of an observation's row on its indicator's page: `figure-2024`, `figure-2024-Q3-KR-11`, `figure-2024-size-small`. */
export function observationAnchor(o: Pick<Observation, 'period' | 'area' | 'breakdown'>): string {
  const parts = [o.period, o.area === 'KR' ? '' : o.area, o.breakdown].filter(Boolean);
  return `figure-${parts.map(slug).join('-')}`;
}
