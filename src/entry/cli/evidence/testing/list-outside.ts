import { importAssets, type OutsideAsset } from '../../../../insight/registers/index.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PlaceId } from '../../../../platform/ids.js';

/** What is held outside is listed, changed, and ended. */
export async function listOutside(house: TestHouse, place: PlaceId): Promise<void> {
  const actor = { kind: 'system', name: 'operator' } as const;
  const deeds: OutsideAsset = {
    ...{ id: 'IA-0001', title: { en: 'Deeds', cy: 'Gweithredoedd' }, owner: 'contact-team', location: 'Strong room' },
    ...{ classes: ['internal', 'personal'], handling: 'OFFICIAL-SENSITIVE PERSONAL', retention: 'permanent' },
    reviewBy: '2027-03-31',
  };
  const maps = { ...deeds, id: 'IA-0002', title: { en: 'Maps', cy: 'Mapiau' }, handling: 'OFFICIAL' };
  for (const assets of [[deeds, maps], [{ ...deeds, location: 'Archive' }]])
    await house.act({ place, actor }, (ctx) => importAssets(ctx, assets, { endsMissing: true }));
}
