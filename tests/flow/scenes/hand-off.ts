import { makeApiKey, setClient } from '../../../src/foundation/people/index.js';
import type { CaseId } from '../../../src/platform/ids.js';
import { getCase, moveCase, openCase } from '../../../src/work/cases/index.js';
import { must, openBadges } from '../../../src/work/cases/testing.js';
import { sealAll } from '../../../src/work/services/testing.js';
import { findOn, type Scene } from './scene.js';

type Badges = Awaited<ReturnType<typeof openBadges>>;
const title = 'The assessors’ app';
const operator = { kind: 'system', name: 'test' } as const;
const json = { 'content-type': 'application/json' };

/** An application for a Blue Badge, sent by the house so that no page of a walk leads to it; whoever assesses may not see one answer. */
async function openOne({ world: { site, secret } }: Scene, { service }: Badges): Promise<CaseId> {
  const theirs = { entitled_by: 'walking', name: 'Mair Applicant', born_on: '1950-05-17', our_question: secret };
  return must(await site.house.act((ctx) => openCase(ctx, { service, answers: sealAll(theirs) }))).case;
}

/** A charity's program is told of a part, takes it, tells of it, and gives it back. */
async function byProgram(scene: Scene, badges: Badges): Promise<void> {
  const { house } = scene.world.site;
  const { openUnit, hire, as, agree, council } = badges;
  const charity = await openUnit('charity');
  await hire('mobility-assessor', charity);
  const { id: agreement } = await agree(charity);
  const id = await openOne(scene, badges);
  const team = await as(await hire('blue-badge-team', council), 'blue-badge-team');
  must(await house.act(team, (ctx) => moveCase(ctx, { case: id, transition: 'assess', organisation: charity })));
  const purpose = 'RequestedServiceProvision';
  await house.act(operator, (ctx) => setClient(ctx, { name: 'assessors-app', title, purpose }));
  const scope = { services: ['blue-badge'], may: ['read', 'move'], agreement } as const;
  const named = { client: 'assessors-app', fields: ['blue-badge.name'], moves: ['blue-badge.unseen'] };
  const { secret } = must(await house.act(operator, (ctx) => makeApiKey(ctx, { ...scope, ...named })));
  const headers = { authorization: `Bearer ${secret}`, 'idempotency-key': 'flow-part' };
  const program = scene.visitor({ headers });
  await program.open('/api/v1/hand-offs');
  await program.open(`/api/v1/cases/${id}/hand-off/accept`, { method: 'POST' });
  const { version } = await house.read((ctx) => getCase(ctx, id));
  const giver = scene.visitor({ headers: { ...headers, 'if-match': `"${version}"` } });
  const why = Buffer.from(JSON.stringify({ reason: 'conflict' }));
  await giver.open(`/api/v1/cases/${id}/hand-off/decline`, { method: 'POST', headers: json, body: why });
}

/** A part is handed off, accepted by whoever does it, given back, and taken back by its team, of which only what shows no answers is compared. */
export async function handOff(scene: Scene): Promise<void> {
  const team = await scene.officer('Hands Off', ['blue-badge-team']);
  const assessor = await scene.officer('Does a Part', ['mobility-assessor']);
  const badges = await openBadges(scene.world.site.house);
  const [first, second] = [await openOne(scene, badges), await openOne(scene, badges)];
  const seeing = await scene.world.site.officer({ name: 'Hands Off And Sees', roles: ['blue-badge-team'] });
  for (const id of [first, second])
    await seeing.press(await seeing.open(`/desk/cases/${id}`), 'Send to the mobility assessor');
  const list = await assessor.open('/desk/hand-offs');
  findOn(list, /To be accepted/);
  const button = (page: typeof list, starts: string) =>
    page.forms.flatMap(({ buttons }) => buttons).find((text) => text.startsWith(starts)) ?? '';
  const accepted = await assessor.press(list, button(list, 'Accept'));
  await assessor.press(accepted, button(accepted, 'Give'), { reason: 'no-capacity' });
  for (const id of [first, second]) {
    const parts = await team.open(`/desk/hand-offs/${id}`);
    if (button(parts, 'Take this part back') !== '')
      await team.pressOnce(parts, 'Take this part back', { reason: 'late' });
  }
  await byProgram(scene, badges);
}
