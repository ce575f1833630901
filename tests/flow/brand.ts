import type { TestHouse } from '../../src/platform/database/testing.js';
import { brandPlace } from '../../src/work/places/index.js';

/** The place shows itself as its own. */
export async function brand(house: TestHouse): Promise<void> {
  const contact = { en: ['Town Hall'], cy: ['Neuadd y Dref'] };
  const title = { en: 'Data protection officer', cy: 'Swyddog diogelu data' };
  const privacy = { title, contact: 'privacy@wealdham.example' };
  const logo = {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>',
  } as const;
  const branding = { colour: '#1d4a44', contact, privacy, logo };
  const done = await house.act({ kind: 'system', name: 'test' }, (ctx) => brandPlace(ctx, branding));
  if (!done.ok) throw new Error(done.refused);
}
