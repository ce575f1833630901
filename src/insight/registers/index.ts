export { type Activity, listActivities } from './list-activities.js';
export { type Asset, listAssets } from './list-assets.js';
export { type ScreenedService, type ScreeningGround, screenServices } from './screen-services.js';
