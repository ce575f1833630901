import { hash } from 'node:crypto';
import { sequenceOnce } from '../../../../foundation/record/index.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PersonId, PlaceId } from '../../../../platform/ids.js';
import {
  addNeighbour,
  endNeighbour,
  shareService,
  signElsewhere,
  stopSharing,
  takeOffer,
} from '../../../../work/services/index.js';

/** A service is shared and no more, a place is read, offers something, and is read no more. */
export async function shareServices(house: TestHouse, place: PlaceId, service: string): Promise<void> {
  const person = house.ids.next<'person'>() as PersonId;
  const owner = { place, channel: 'desk', actor: { kind: 'staff', person, roles: ['service-owner'] } } as const;
  const must = (outcome: { readonly ok: true } | { readonly ok: false; readonly refused: string }) => {
    if (!outcome.ok) throw new Error(outcome.refused);
  };
  while ((await sequenceOnce(house, place)) > 0);
  must(await house.act(owner, (ctx) => shareService(ctx, service)));
  must(await house.act(owner, (ctx) => stopSharing(ctx, service)));
  const seed = hash('sha256', 'a place elsewhere', 'buffer');
  const { file, key } = signElsewhere(seed, {
    place: 'elsewhere',
    service: 'lamp',
    version: 1,
    source: 'service: lamp',
  });
  const url = 'https://elsewhere.example';
  must(await house.act(owner, (ctx) => addNeighbour(ctx, { key, url, own: 'here' })));
  must(await house.act(owner, (ctx) => takeOffer(ctx, file)));
  must(await house.act(owner, (ctx) => endNeighbour(ctx, 'elsewhere')));
}
