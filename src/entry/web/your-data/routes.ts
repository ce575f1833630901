import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewYourData } from './held/page.js';

/** What a person may know and do about what is held of them. */
export const yourDataRoutes: readonly Route[] = [
  { method: 'GET', path: paths.yourData, access: 'resident', perMinute: 120, handle: viewYourData },
];
