import { findAssisted, type Mandate } from '../../../foundation/people/index.js';
import { type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';

/** With whom the officer of this cookie fills a service in; `over` where they did; undefined where they do not. */
export async function findAssistedBy(
  house: House,
  place: PlaceId,
  token: string | undefined,
): Promise<Mandate | 'over' | undefined> {
  if (!token) return undefined;
  const who = { place, actor: { kind: 'anonymous' }, channel: 'desk' } as const;
  return read(house, who, (ctx) => findAssisted(ctx, token));
}
