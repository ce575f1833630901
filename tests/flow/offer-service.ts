import { hash } from 'node:crypto';
import type { TestSite } from '../../src/entry/web/testing.js';
import { sequenceOnce } from '../../src/foundation/record/index.js';
import { addNeighbour, shareService, signElsewhere, takeOffer } from '../../src/work/services/index.js';

const [place, service] = ['elsewhere', 'lamp'];

/** A declaration of another place and one that is shared with it, the same in both worlds: nothing of it is anybody's. */
export async function offerService({ house }: TestSite): Promise<void> {
  const person = house.ids.next<'person'>();
  const owner = { kind: 'staff', person, roles: ['service-owner'] } as const;
  const source = 'service: lamp\ntitle: { en: Lamp, cy: Lamp }\n';
  const { file, key } = signElsewhere(hash('sha256', place, 'buffer'), { place, service, version: 1, source });
  // Port 9 of this machine is nobody's: it is refused at once, in both worlds.
  await house.act(owner, (ctx) => addNeighbour(ctx, { key, url: 'http://127.0.0.1:9', own: 'here' }));
  await house.act(owner, (ctx) => takeOffer(ctx, file));
  while ((await sequenceOnce(house, house.place)) > 0);
  await house.act(owner, (ctx) => shareService(ctx, 'missed-bin'));
}
