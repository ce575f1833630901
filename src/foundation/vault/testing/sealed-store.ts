import type { TestHouse } from '../../../platform/database/testing.js';

/** Every envelope of the place as text, to be compared. */
export const listSealed = (house: TestHouse): Promise<readonly string[]> =>
  house.read(async (ctx) => {
    const rows = await ctx.db
      .selectFrom('vault.envelope')
      .selectAll()
      .where('place_id', '=', ctx.place)
      .orderBy('id')
      .execute();
    return rows.map(({ sealed, ...row }) => `${JSON.stringify(row)} ${sealed.toString('hex')}`);
  });
