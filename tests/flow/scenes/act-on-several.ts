import { findOn, type Scene } from './scene.js';

/** An officer ticks a case, reads what would happen, confirms it, follows it and takes it back; and keeps a list for a day. */
export async function actOnSeveral({ officer, world: { case: about } }: Scene): Promise<void> {
  const asha = await officer('Ticks Several', ['contact-team']);
  const list = await asha.open('/desk/cases?is=open');
  const box = new RegExp(`${about}:\\d+`).exec(list.body)?.[0] ?? '';
  const options = await asha.press(list, 'Do something to the chosen cases', { case: [box] });
  const check = await asha.press(options, 'Continue to give them', { to: `person:${asha.person}` });
  const batch = await asha.press(check, 'Do it in 5 minutes');
  findOn(await asha.press(batch, 'Take it back'), /Taken back/);
  const several = await asha.press(options, 'Continue with these steps', { routine: 'missed-bin:not-out' });
  findOn(await asha.press(await asha.press(several, 'Do it in 5 minutes'), 'Take it back'), /Taken back/);
  await asha.post(`/desk/cases/${about}/routine`, { routine: 'none' });
  await asha.press(await asha.open('/desk/keys'), 'Turn the keys off');
  await asha.open('/desk/several');
  const taking = await asha.open('/desk/queue-export?is=open&service=missed-bin');
  for (const form of ['Take it as CSV', 'Take it as JSON']) await asha.press(taking, form);
  await asha.press(await asha.open('/desk/cases?is=open&service=missed-bin'), 'Keep this list', { name: 'For a day' });
  await asha.press(await asha.open('/desk/queues'), 'Do not keep For a day');
}
