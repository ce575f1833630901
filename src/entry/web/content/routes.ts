import { viewAccessibility } from '../accessibility/page.js';
import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitEdit, viewEdit } from './edit/page.js';
import { viewPages } from './list/page.js';
import { viewNews } from './news/page.js';
import { submitPublish, submitRemove, submitReview, viewOne } from './one/page.js';
import { submitSearch, viewSearch } from './search/page.js';
import { viewGuide, viewNewsItem, viewPage } from './show/page.js';

const access = 'public';
const staff = { access: 'staff' } as const;

/** What a place says that is no service, the search over all of it, and where its editors write. */
export const contentRoutes: readonly Route[] = [
  { method: 'GET', path: paths.search, access, handle: viewSearch, perMinute: 120 },
  { method: 'POST', path: paths.search, access, handle: submitSearch, perMinute: 120 },
  { method: 'GET', path: paths.accessibility, access, handle: viewAccessibility },
  { method: 'GET', path: paths.page(':page'), access, handle: viewPage },
  { method: 'GET', path: paths.guide(':page'), access, handle: viewGuide },
  { method: 'GET', path: paths.guidePart(':page', ':part'), access, handle: viewGuide },
  { method: 'GET', path: paths.news, access, handle: viewNews },
  { method: 'GET', path: paths.newsItem(':page'), access, handle: viewNewsItem },
  { method: 'GET', path: paths.deskPages, ...staff, handle: viewPages },
  { method: 'GET', path: paths.newPage, ...staff, handle: viewEdit },
  { method: 'POST', path: paths.newPage, ...staff, handle: submitEdit },
  { method: 'GET', path: paths.deskPage(':page'), ...staff, handle: viewOne },
  { method: 'GET', path: paths.editPage(':page'), ...staff, handle: viewEdit },
  { method: 'POST', path: paths.editPage(':page'), ...staff, handle: submitEdit },
  { method: 'POST', path: paths.publishPage(':page'), ...staff, handle: submitPublish },
  { method: 'POST', path: paths.reviewPage(':page'), ...staff, handle: submitReview },
  { method: 'POST', path: paths.removePage(':page'), ...staff, handle: submitRemove },
];
