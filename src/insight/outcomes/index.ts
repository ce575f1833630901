export type { CostLine } from './cost-line.js';
export { costLines } from './cost-lines.js';
export { listCaseCosts } from './list-case-costs.js';
export { type ChannelCost, fewestCases, listCosts } from './list-costs.js';
export { figureDays, listProviderFigures, type ProviderFigures } from './list-provider-figures.js';
export { ratesRebuilt } from './rates-rebuilt.js';
export { setRate } from './set-rate.js';
