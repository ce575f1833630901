import { inviteMember, openBody, renameBody } from '../../src/foundation/people/index.js';
import { act, type House } from '../../src/platform/house.js';
import type { PersonId, PlaceId } from '../../src/platform/ids.js';
import { seal } from '../../src/platform/sealed/index.js';
import { plant } from './search.js';

/** Somebody opens an account for an organisation, calls it otherwise, and invites somebody. */
export async function fillBodies(house: House, place: PlaceId, person: PersonId): Promise<void> {
  const who = { place, actor: { kind: 'resident', person }, channel: 'web' } as const;
  const text = (name: string) => seal(plant(`people.body ${name}`));
  const details = { kind: 'charity', name: text('name'), number: text('number'), address: text('address') } as const;
  const ownName = seal(plant('people.mandate delegate'));
  await act(house, who, async (ctx) => {
    const opened = await openBody(ctx, { ...details, ownName });
    if (!opened.ok) throw new Error(opened.refused);
    const body = opened.value;
    await ctx.writes.flush();
    const renamed = await renameBody(ctx, { body, name: text('name'), address: text('address') });
    await ctx.writes.flush();
    const email = seal(plant('people.mandate email', 'email'));
    const asked = { body, role: 'reader', name: ownName, email, link: '/account/join/' } as const;
    const invited = await inviteMember(ctx, asked);
    if (!renamed.ok || !invited.ok) throw new Error('The canary was refused.');
  });
}
