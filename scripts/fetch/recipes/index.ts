import type { Recipe } from '../recipe.ts';
import { comtradeExports3304 } from './comtrade-exports-3304.ts';
import { customsExports330499 } from './customs-exports-330499.ts';
import { smeProfile } from './sme-profile.ts';
import { tradeByFirmSize } from './trade-by-firm-size.ts';
import { ventureCompanies } from './venture-companies.ts';

/** Every dataset that can be fetched, by its name. */
export const RECIPES: ReadonlyMap<string, Recipe> = new Map(
  [customsExports330499, smeProfile, tradeByFirmSize, ventureCompanies, comtradeExports3304].map((recipe) => [
    recipe.dataset,
    recipe,
  ]),
);
