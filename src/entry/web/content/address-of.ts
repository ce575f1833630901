import type { Match } from '../../../work/content/index.js';
import { paths } from '../paths.js';

/** Where each kind of what a search finds is read. */
const addresses = {
  service: paths.service,
  page: paths.page,
  guide: paths.guide,
  news: paths.newsItem,
} as const satisfies Record<Match['kind'], (id: string) => string>;

export const addressOf = ({ kind, id }: Pick<Match, 'kind' | 'id'>): string => addresses[kind](id);
