import type { Scene } from './scene.js';

/** Somebody proposes other words, whoever owns the service reads and answers, and they take back what they wrote. */
export async function proposeAndTakeBack({ visitor, officer }: Scene): Promise<void> {
  const sender = visitor({ host: 'localhost' });
  const form = await sender.open('/services/missed-bin/improve/page-container');
  const typed = { comment: 'Which one?', 'part-0-en': 'Which bin was left full?', credit: 'Elin B.' };
  const sent = await sender.press(form, 'Send it', typed);
  const owner = await officer('Words Owner', ['service-owner']);
  const list = await owner.open('/designer/proposals');
  const one = await owner.open(list.links.find(({ text }) => text.includes('IMP-'))?.href ?? '');
  await owner.press(one, 'Answer', { do: 'refuse', reason: 'unfit' });
  const [reference = ''] = /IMP-[0-9A-Z-]{9}/.exec(sent.text) ?? [];
  await sender.press(await sender.open('/improvements'), 'Show it', { reference });
  const back = sent.forms.flatMap(({ buttons }) => buttons).find((text) => text.startsWith('Take it back'));
  await sender.press(sent, back ?? '');
}
