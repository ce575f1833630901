import type { ApiRoute } from './api-route.js';
import { findUsageRoute } from './usage/find-usage.js';
import { heartbeatRoute } from './usage/heartbeat.js';
import { usagePeriodRoute } from './usage/usage-period.js';

/** Where the API is, and for what an assertion must be made: this after the place's own address. */
export const base = '/api';

/** Everything that programs of others may ask. */
export const apiRoutes: readonly ApiRoute[] = [heartbeatRoute, usagePeriodRoute, findUsageRoute];
