import { reveal } from '../../../src/platform/sealed/browser.js';
import { seal } from '../../../src/platform/sealed/index.js';
import { getCase, openCase } from '../../../src/work/cases/index.js';
import { getService, parseAnswers } from '../../../src/work/services/index.js';
import type { Scene } from './scene.js';

const address = 'following@example.org';

/** Somebody follows another's request, sent under a name of its own world: says yes by the link in the letter, and stops. */
export async function followAndStop({ visitor, world: { site, secret } }: Scene): Promise<void> {
  const { house } = site;
  const id = await house.act(async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const parsed = parseAnswers(service, { container: { '': ['refuse'] } });
    if (!parsed.ok) throw new Error(parsed.refused);
    const opened = await openCase(ctx, { service, answers: { ...parsed.value, name: seal(secret) } });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });
  const { reference } = await house.read((ctx) => getCase(ctx, id));
  const neighbour = visitor({ host: 'localhost' });
  const form = await neighbour.follow(
    await neighbour.open(`/status/${reference}`),
    'Be told by email when this changes',
  );
  await neighbour.press(form, 'Send me a link', { email: address });
  const letter = (house.post.kept?.(house.place) ?? []).find(({ to }) => reveal(to) === address);
  const [link] = /\/follow\/[0-9a-f]{32}/.exec(letter ? reveal(letter.text) : '') ?? [];
  if (link === undefined) throw new Error('No link was sent.');
  await neighbour.press(await neighbour.open(link), 'Yes, follow it');
  await neighbour.press(await neighbour.open(`${link}/end`), `Stop following ${reference}`);
}
