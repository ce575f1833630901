import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PersonId, PlaceId } from '../../../../platform/ids.js';
import {
  answerPublishing,
  askToPublish,
  changeDesign,
  type DesignId,
  dropDesign,
  setStanding,
  startDesign,
} from '../../../../work/services/index.js';

/** Designs are changed, refused, approved for a day, published and given up. */
export async function designServices(house: TestHouse, place: PlaceId, service: string): Promise<void> {
  const as = (role: string) => ({
    ...{ place, channel: 'desk' as const },
    actor: { kind: 'staff', person: house.ids.next<'person'>() as PersonId, roles: [role] } as const,
  });
  const [owner, second] = [as('service-owner'), as('administrator')];
  const begin = async (en: string): Promise<DesignId> => {
    const begun = await house.act(owner, (ctx) => startDesign(ctx, { service }));
    if (!begun.ok) throw new Error(begun.refused);
    const edits = [{ do: 'set', path: ['title', 'en'], value: en } as const];
    await house.act(owner, (ctx) => changeDesign(ctx, { id: begun.value, revision: 1, change: { edits } }));
    return begun.value;
  };
  const ask = (id: DesignId, on?: string) =>
    house.act(owner, (ctx) => askToPublish(ctx, { id, revision: 2, ...(on ? { on } : {}) }));
  const answer = (id: DesignId, refusal?: string) =>
    house.act(second, (ctx) => answerPublishing(ctx, { id, revision: 2, ...(refusal ? { refusal } : {}) }));
  const [refused, waiting, dropped] = [await begin('Refused'), await begin('On its day'), await begin('Given up')];
  await ask(refused);
  await answer(refused, 'The title says nothing.');
  await ask(waiting, '2999-01-01');
  await answer(waiting);
  await house.act(owner, (ctx) => dropDesign(ctx, dropped));
  const published = await begin('Published');
  await ask(published);
  const came = await answer(published);
  if (!came.ok) throw new Error(came.refused);
  const why = { en: 'The depot is flooded.', cy: 'Mae’r depo dan ddŵr.' };
  for (const next of [{ state: 'paused', why, until: '2999-01-01' }, { state: 'open' }] as const) {
    const stands = await house.act(owner, (ctx) => setStanding(ctx, { service, ...next }));
    if (!stands.ok) throw new Error(stands.refused);
  }
}
