import type { Context } from '../../../platform/context.js';
import { type Outcome, refuse } from '../../../platform/refusal.js';
import type { DesignId } from '../design/design.js';
import { editText } from '../design/editing/edit-text.js';
import { type StartRefusal, startDesign } from '../design/start-design.js';
import { findService } from '../versions/find-service.js';
import { readOffer } from './sharing-store.js';
import type { OfferedVersion } from './take-offer.js';

/** A code that no service of ours has yet: their own, or with a number after it. */
async function freeCode(ctx: Context, wanted: string): Promise<string> {
  for (let number = 2, code = wanted; ; number += 1, code = `${wanted}-${number}`)
    if (!(await findService(ctx, code))) return code;
}

/**
 * Begins a design as a declaration that a neighbour shares, which says from then on whose it is (`from`). Refuses `no-such-offer`,
 * `unreadable` for a text that is no YAML, and what beginning any design refuses.
 */
export async function forkService(
  ctx: Context,
  { neighbour, service, version }: OfferedVersion,
): Promise<Outcome<DesignId, StartRefusal | 'no-such-offer'>> {
  const offer = await readOffer(ctx, { neighbour, service, version });
  if (!offer) return refuse('no-such-offer');
  const text = editText(offer.source, [
    { do: 'set', path: ['service'], value: await freeCode(ctx, service) },
    { do: 'set', path: ['from'], value: { place: neighbour, service, version } },
  ]);
  return text === undefined ? refuse('unreadable') : startDesign(ctx, { text });
}
