import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { designerOf } from '../design/designer-of.js';
import { refuseToKeep } from '../design/start-design.js';
import { digestOf } from '../versions/compile-source.js';
import { neighbourStreams, type Offer } from './offer.js';
import { insertOffer, readOffer, takeNeighbour } from './sharing-store.js';
import { isOfKey, readSignedFile } from './signed-file.js';

export type OfferRefusal =
  | 'not-allowed'
  | 'not-signed-file'
  | 'unknown-place'
  | 'another-key'
  | 'another-text'
  | 'too-long';

/** What a signed file offers, of which version. */
export type OfferedVersion = Pick<Offer, 'neighbour' | 'service' | 'version'>;

/**
 * Keeps a signed declaration of a place whose key is known; one that is kept already is as it was. Refuses `not-signed-file` for a
 * file without a signature or with another text than was signed, `unknown-place` for a place that nobody added, `another-key`
 * where another key signed it, `another-text` where the place signed two texts as one version.
 */
export async function keepOffer(
  ctx: Context,
  file: string,
): Promise<Outcome<OfferedVersion, Exclude<OfferRefusal, 'not-allowed'>>> {
  const read = readSignedFile(file);
  if (!read) return refuse('not-signed-file');
  const { place: neighbour, service, version, source, note } = read;
  const known = await takeNeighbour(ctx, neighbour);
  if (!known || known.endedAt) return refuse('unknown-place');
  if (!isOfKey(read, known.key)) return refuse('another-key');
  if (refuseToKeep(source)) return refuse('too-long');
  const taken = { neighbour, service, version };
  const kept = await readOffer(ctx, taken);
  if (kept) return kept.source === source ? done(taken) : refuse('another-text');
  const step = known.version + 1;
  insertOffer(ctx, { ...taken, source, note }, step);
  const at = ctx.clock.now();
  appendEntry(ctx, {
    ...{ stream: `${neighbourStreams}${neighbour}`, version: step, kind: 'neighbour.offered', occurredAt: at },
    data: { service, version, digest: digestOf(source).toString('hex'), at: at.toISOString() },
  });
  return done(taken);
}

/** The same, of a file that a service owner has from somewhere. Refuses `not-allowed` to all others. */
export async function takeOffer(ctx: Context, file: string): Promise<Outcome<OfferedVersion, OfferRefusal>> {
  return designerOf(ctx) ? keepOffer(ctx, file) : refuse('not-allowed');
}
