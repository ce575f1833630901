import type { Context } from '../../../platform/context.js';
import { readPublished } from './services-store.js';

/** A published version of a service, and since when it has been the word on marking, purpose and retention. */
export interface PublishedVersion {
  readonly version: number;
  readonly publishedAt: Date;
}

/** When each version of a service was published, oldest first; empty for a service that is not there. */
export const listPublished = (ctx: Context, service: string): Promise<readonly PublishedVersion[]> =>
  readPublished(ctx, service);
