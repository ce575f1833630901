import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../../src/platform/checkout.js';
import type { CaseId } from '../../../src/platform/ids.js';
import type { Outcome } from '../../../src/platform/refusal.js';
import { openCase } from '../../../src/work/cases/index.js';
import { getService, publishService } from '../../../src/work/services/index.js';
import { sealAll } from '../../../src/work/services/testing.js';
import { findOn, type Scene } from './scene.js';

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refused);
  return outcome.value;
};

/** Two applications for a Blue Badge, sent by the house so that no page of a walk leads to them; the assessor may not see one answer. */
async function openTwo({ world: { site, secret } }: Scene): Promise<readonly CaseId[]> {
  const source = await readFile(join(checkout, 'definitions', 'blue-badge.yaml'), 'utf8');
  must(await site.house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, source)));
  const opened: CaseId[] = [];
  for (const name of ['one', 'two'])
    opened.push(
      await site.house.act(async (ctx) => {
        const service = await getService(ctx, 'blue-badge');
        const theirs = { entitled_by: 'walking', name: `Applicant ${name}`, born_on: '1950-05-17' };
        const answers = sealAll({ ...theirs, our_question: secret });
        return must(await openCase(ctx, { service, answers })).case;
      }),
    );
  return opened;
}

/** A part is handed off, accepted by whoever does it, given back, and taken back by its team, of which only what shows no answers is compared. */
export async function handOff(scene: Scene): Promise<void> {
  const team = await scene.officer('Hands Off', ['blue-badge-team']);
  const assessor = await scene.officer('Does a Part', ['mobility-assessor']);
  const [first, second] = await openTwo(scene);
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
}
