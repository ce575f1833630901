import { hash } from 'node:crypto';
import { sequenceOnce } from '../../../../foundation/record/index.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PersonId, PlaceId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import {
  findTakingDesign,
  followProposal,
  sendProposal,
  takeBack,
  takeProposal,
} from '../../../../work/participation/index.js';
import {
  addNeighbour,
  answerPublishing,
  askToPublish,
  changeDesign,
  type DesignId,
  dropDesign,
  endNeighbour,
  getService,
  setStanding,
  shareService,
  signElsewhere,
  startDesign,
  stopSharing,
  takeOffer,
} from '../../../../work/services/index.js';

/** Clearer words are proposed three times: taken under a name, left waiting, and taken back. */
async function proposeWords(house: TestHouse, place: PlaceId, service: string): Promise<void> {
  const anybody = { place, actor: { kind: 'anonymous' }, channel: 'web' } as const;
  const owner = {
    ...{ place, channel: 'desk' as const },
    actor: { kind: 'staff', person: house.ids.next<'person'>() as PersonId, roles: ['service-owner'] } as const,
  };
  const propose = async (title: string) => {
    const sent = await house.act(anybody, async (ctx) => {
      const { version } = await getService(ctx, service);
      const words = [{ at: 'title', in: 'en', text: seal(title) }] as const;
      const said = { comment: seal('Too long'), credit: seal('Rhys P.') };
      return sendProposal(ctx, { service, version, spot: 'start', words, ...said });
    });
    if (!sent.ok) throw new Error(sent.refused);
    return sent.value;
  };
  const { id, reference } = await propose('A bin was left');
  const taken = await house.act(owner, async (ctx) => {
    const seen = (await findTakingDesign(ctx, service))?.seen ?? '';
    return takeProposal(ctx, { id, seen, withCredit: true, say: { en: 'Thank you.', cy: 'Diolch.' } });
  });
  if (!taken.ok) throw new Error(taken.refused);
  if (!(await house.read(anybody, (ctx) => followProposal(ctx, reference)))) throw new Error('It cannot be followed.');
  await propose('It waits');
  await takeBack(house, anybody, (await propose('Not so')).reference);
}

/** A service is shared and no more, a place is read, offers something, and is read no more. */
async function shareServices(house: TestHouse, place: PlaceId, service: string): Promise<void> {
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

/** Designs are changed, refused, approved for a day, published and given up; clearer words are proposed. */
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
  await proposeWords(house, place, service);
  await shareServices(house, place, service);
}
