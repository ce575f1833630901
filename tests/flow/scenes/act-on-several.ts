import { seal } from '../../../src/platform/sealed/index.js';
import { openCase } from '../../../src/work/cases/index.js';
import { getService, parseAnswers } from '../../../src/work/services/index.js';
import { findOn, type Scene } from './scene.js';

/** A request that was sent under a name of its own world. */
const openOne = ({ world: { site, secret } }: Scene) =>
  site.house.act(async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const parsed = parseAnswers(service, { container: { '': ['refuse'] } });
    if (!parsed.ok) throw new Error(parsed.refused);
    const opened = await openCase(ctx, { service, answers: { ...parsed.value, name: seal(secret) } });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });

/** An officer ticks a case, reads what would happen, confirms it, follows it and takes it back; and keeps a list for a day. */
export async function actOnSeveral(scene: Scene): Promise<void> {
  const { officer, world } = scene;
  const about = world.case;
  const asha = await officer('Ticks Several', ['contact-team']);
  const list = await asha.open('/desk/cases?is=open');
  const box = new RegExp(`${about}:\\d+`).exec(list.body)?.[0] ?? '';
  const options = await asha.press(list, 'Do something to the chosen cases', { case: [box] });
  const check = await asha.press(options, 'Continue to give them', { to: `person:${asha.person}` });
  const batch = await asha.press(check, 'Do it in 5 minutes');
  findOn(await asha.press(batch, 'Take it back'), /Taken back/);
  const several = await asha.press(options, 'Continue with these steps', { routine: 'missed-bin:not-out' });
  findOn(await asha.press(await asha.press(several, 'Do it in 5 minutes'), 'Take it back'), /Taken back/);
  const routine = { method: 'POST', body: new URLSearchParams({ routine: 'not-out' }), noFollow: true } as const;
  await asha.open(`/desk/cases/${await openOne(scene)}/routine`, routine);
  await asha.press(await asha.open('/desk/keys'), 'Turn the keys off');
  await asha.open('/desk/several');
  const taking = await asha.open('/desk/queue-export?is=open&service=missed-bin');
  for (const form of ['Take it as CSV', 'Take it as JSON']) await asha.press(taking, form);
  await asha.press(await asha.open('/desk/cases?is=open&service=missed-bin'), 'Keep this list', { name: 'For a day' });
  await asha.press(await asha.open('/desk/queues'), 'Do not keep For a day');
}
