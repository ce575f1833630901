import { createOrgUnit, joinOrgUnit } from '../../src/foundation/people/index.js';
import type { TestHouse } from '../../src/platform/database/testing.js';
import type { PersonId } from '../../src/platform/ids.js';

/** Makes a charity and puts an officer into it: no agreement is in force with it. */
export const joinCharity = (house: TestHouse, person: PersonId) =>
  house.act(async (ctx) => {
    const name = { en: 'Warm Homes', cy: 'Cartrefi Cynnes' };
    const unit = createOrgUnit(ctx, { slug: 'warm-homes', kind: 'community', name });
    await ctx.writes.flush();
    await joinOrgUnit(ctx, { person, unit });
    return unit;
  });
