import { appendEntry, signerOfKey } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { designerOf } from '../design/designer-of.js';
import { neighbourStreams } from './offer.js';
import { endNeighbourRow, takeNeighbour, writeNeighbour } from './sharing-store.js';

export type NeighbourRefusal = 'not-allowed' | 'not-a-key' | 'not-an-address' | 'yourself' | 'known-already';

/** Where a neighbour may be: HTTPS, or HTTP on this machine; no name or password in it. */
function isFit(url: string): boolean {
  if (!URL.canParse(url) || url.length > 200) return false;
  const { protocol, username, password, search, hash, hostname } = new URL(url);
  const isNear = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || isNear) && username === '' && password === '' && search === '' && hash === '';
}

export interface NewNeighbour {
  /** Its verifier key, 'guildhall/PLACE+ID+KEY', as its people gave it by another way than its site. */
  readonly key: string;
  /** Its site, 'https://otherham.example'. */
  readonly url: string;
  /** The name of our own place, whose declarations are not read. */
  readonly own: string;
}

/**
 * Has a place's declarations read, by its key: what another key signed is not believed. The same place again is its new key or
 * address. @returns its name. Refuses `not-a-key`, `not-an-address` for anything but HTTPS, `yourself`, `known-already`.
 */
export async function addNeighbour(
  ctx: Context,
  { key, url, own }: NewNeighbour,
): Promise<Outcome<string, NeighbourRefusal>> {
  const by = designerOf(ctx);
  if (!by) return refuse('not-allowed');
  const slug = signerOfKey(key);
  if (slug === undefined || key.length > 200) return refuse('not-a-key');
  if (!isFit(url)) return refuse('not-an-address');
  if (slug === own) return refuse('yourself');
  const known = await takeNeighbour(ctx, slug);
  if (known && !known.endedAt && known.key === key && known.url === url) return refuse('known-already');
  const [version, at] = [(known?.version ?? 0) + 1, ctx.clock.now()];
  writeNeighbour(ctx, { slug, key, url, version }, by);
  appendEntry(ctx, {
    ...{ stream: `${neighbourStreams}${slug}`, version, kind: 'neighbour.added', occurredAt: at },
    data: { key, url, by, at: at.toISOString() },
  });
  return done(slug);
}

/** Reads a place no more; what was taken from it stays. Refuses `not-allowed`, and `no-such-neighbour` for one that is ended too. */
export async function endNeighbour(
  ctx: Context,
  slug: string,
): Promise<Outcome<undefined, 'not-allowed' | 'no-such-neighbour'>> {
  const by = designerOf(ctx);
  if (!by) return refuse('not-allowed');
  const known = await takeNeighbour(ctx, slug);
  if (!known || known.endedAt) return refuse('no-such-neighbour');
  const [version, at] = [known.version + 1, ctx.clock.now()];
  endNeighbourRow(ctx, slug, version);
  appendEntry(ctx, {
    ...{ stream: `${neighbourStreams}${slug}`, version, kind: 'neighbour.ended', occurredAt: at },
    data: { by, at: at.toISOString() },
  });
  return done(undefined);
}
