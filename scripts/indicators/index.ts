import type { IndicatorDefinition } from './indicator.ts';
import aiSmartFactories from './ai-smart-factories/indicator.ts';
import smartFactories from './smart-factories/indicator.ts';
import smartFactoriesBuilt from './smart-factories-built/indicator.ts';
import smartFactoryAdoption from './smart-factory-adoption/indicator.ts';
import manufacturingAiAdoption from './manufacturing-ai-adoption/indicator.ts';
import manufacturingAiCompanies from './manufacturing-ai-companies/indicator.ts';
import workplaceDeaths from './workplace-deaths/indicator.ts';
import startupCities from './startup-cities/indicator.ts';
import regionalGrowthFund from './regional-growth-fund/indicator.ts';
import regionalFundProvinces from './regional-fund-provinces/indicator.ts';
import ventureInvestmentOutsideCapital from './venture-investment-outside-capital/indicator.ts';
import startupCenteredUniversities from './startup-centered-universities/indicator.ts';
import angelInvestmentHubs from './angel-investment-hubs/indicator.ts';
import newStartups from './new-startups/indicator.ts';
import exportItems from './export-items/indicator.ts';
import smeExports from './sme-exports/indicator.ts';
import smeExporters from './sme-exporters/indicator.ts';
import smeExportsByFirmSize from './sme-exports-by-firm-size/indicator.ts';
import exportersByFirmSize from './exporters-by-firm-size/indicator.ts';
import cosmeticsExports from './cosmetics-exports/indicator.ts';
import cosmeticsExportsCustoms from './cosmetics-exports-customs/indicator.ts';
import smeOnlineExports from './sme-online-exports/indicator.ts';
import kBeautyLoan from './k-beauty-loan/indicator.ts';
import performanceSharingCoverage from './performance-sharing-coverage/indicator.ts';
import performanceSharingAdopters from './performance-sharing-adopters/indicator.ts';
import performanceSharingTasks from './performance-sharing-tasks/indicator.ts';
import sharedGrowthIndex from './shared-growth-index/indicator.ts';
import cooperativeProfitSharing from './cooperative-profit-sharing/indicator.ts';
import deliveryPriceIndexation from './delivery-price-indexation/indicator.ts';
import winwinPayment from './winwin-payment/indicator.ts';
import technologyTheft from './technology-theft/indicator.ts';
import startupForAll from './startup-for-all/indicator.ts';
import tips from './tips/indicator.ts';
import tipsCompanies from './tips-companies/indicator.ts';
import jumpUp from './jump-up/indicator.ts';
import ventureInvestment from './venture-investment/indicator.ts';
import ventureFundsFormed from './venture-funds-formed/indicator.ts';
import unicorns from './unicorns/indicator.ts';
import fundOfFunds from './fund-of-funds/indicator.ts';
import nextUnicorn from './next-unicorn/indicator.ts';
import smeRndBudget from './sme-rnd-budget/indicator.ts';
import localEntrepreneurs from './local-entrepreneurs/indicator.ts';
import localCreators from './local-creators/indicator.ts';
import glocalDistricts from './glocal-districts/indicator.ts';
import localHubDistricts from './local-hub-districts/indicator.ts';
import stabilityVoucher from './stability-voucher/indicator.ts';
import crisisMonitoring from './crisis-monitoring/indicator.ts';
import smallBusinesses from './small-businesses/indicator.ts';
import smeCount from './sme-count/indicator.ts';
import smeWorkers from './sme-workers/indicator.ts';
import businessClosures from './business-closures/indicator.ts';
import newStartFund from './new-start-fund/indicator.ts';
import demolitionApplications from './demolition-applications/indicator.ts';
import festivalSales from './festival-sales/indicator.ts';

/** Every indicator of the site, programme by programme, in the order in which pages list them. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  aiSmartFactories,
  smartFactories,
  smartFactoriesBuilt,
  smartFactoryAdoption,
  manufacturingAiAdoption,
  manufacturingAiCompanies,
  workplaceDeaths,
  startupCities,
  regionalGrowthFund,
  regionalFundProvinces,
  ventureInvestmentOutsideCapital,
  startupCenteredUniversities,
  angelInvestmentHubs,
  newStartups,
  exportItems,
  smeExports,
  smeExporters,
  smeExportsByFirmSize,
  exportersByFirmSize,
  cosmeticsExports,
  cosmeticsExportsCustoms,
  smeOnlineExports,
  kBeautyLoan,
  performanceSharingCoverage,
  performanceSharingAdopters,
  performanceSharingTasks,
  sharedGrowthIndex,
  cooperativeProfitSharing,
  deliveryPriceIndexation,
  winwinPayment,
  technologyTheft,
  startupForAll,
  tips,
  tipsCompanies,
  jumpUp,
  ventureInvestment,
  ventureFundsFormed,
  unicorns,
  fundOfFunds,
  nextUnicorn,
  smeRndBudget,
  localEntrepreneurs,
  localCreators,
  glocalDistricts,
  localHubDistricts,
  stabilityVoucher,
  crisisMonitoring,
  smallBusinesses,
  smeCount,
  smeWorkers,
  businessClosures,
  newStartFund,
  demolitionApplications,
  festivalSales,
];
