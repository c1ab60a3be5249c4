import type { TablesOf } from '../source/dataset.ts';
import customsExports from './customs-exports-330499.ts';
import publishedFigures from './published-figures.ts';
import searches from './searches.ts';
import smeProfile from './sme-profile.ts';
import steps from './steps.ts';
import tradeByFirmSize from './trade-by-firm-size.ts';
import ventureInvestment from './venture-investment.ts';

/** Every dataset. A folder of data/source that is not here, or one here without its folder, stops the run. */
export const DATASETS = [
  publishedFigures,
  steps,
  searches,
  customsExports,
  ventureInvestment,
  smeProfile,
  tradeByFirmSize,
] as const;

/** The accepted rows of every dataset by table. */
export type Tables = TablesOf<typeof DATASETS>;
