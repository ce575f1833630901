import { tamper } from '../../../src/platform/database/testing/tamper.js';
import type { Scene } from './scene.js';

/** Whoever leads the teams sees what is late, takes the list away, and says why one is. */
export async function leadTeam({ officer, world: { site, case: about } }: Scene): Promise<void> {
  const { house } = site;
  const past = new Date(house.clock.now().getTime() - 86_400_000).toISOString();
  await tamper(
    house,
    `update cases."case" set due_at = '${past}' where place_id = '${house.place}' and id = '${about}'`,
  );
  const lead = await officer('Tegwen Rhys', ['administrator']);
  for (const path of [
    '/desk/workload',
    '/desk/breaches',
    '/desk/breaches.csv',
    '/desk/providers',
    '/desk/providers.csv',
  ])
    await lead.open(path);
  const form = await lead.open(`/desk/breaches/${about}`);
  const saved = form.forms.find(({ action }) => action.startsWith('/desk/breaches/'));
  await lead.press(form, saved?.buttons[0] ?? '', { words: 'Too few of us were at work.' });
}
