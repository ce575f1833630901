export { type Activity, listActivities } from './list-activities.js';
export { type Asset, listAssets } from './list-assets.js';
export { type ImpactState, type ListedImpact, listImpacts } from './list-impacts.js';
export { listSharing, type Sharing } from './list-sharing.js';
export { type ScreenedService, screenServices } from './screen-services.js';
