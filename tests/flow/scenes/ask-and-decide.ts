import { seal } from '../../../src/platform/sealed/index.js';
import { getCase, openCase } from '../../../src/work/cases/index.js';
import { getService, parseAnswers } from '../../../src/work/services/index.js';
import type { Scene } from './scene.js';

const email = 'asked@example.org';
const discount = 'council-tax-single-person-discount';

/** Somebody's request under a name of its own world. */
async function openOne({ world: { site, secret } }: Scene) {
  const id = await site.house.act(async (ctx) => {
    const service = await getService(ctx, discount);
    const parsed = parseAnswers(service, { adults: { '': ['1'] }, email: { '': [email] } });
    if (!parsed.ok) throw new Error(parsed.refused);
    const opened = await openCase(ctx, { service, answers: { ...parsed.value, name: seal(secret) } });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });
  return { id, reference: (await site.house.read((ctx) => getCase(ctx, id))).reference };
}

/** An officer asks in words of their own, and whoever sent the request answers by its reference and their address, and reads what is decided. */
export async function askAndAnswer(scene: Scene): Promise<void> {
  const { visitor, officer, world } = scene;
  const { id, reference } = await openOne(scene);
  const asker = await officer('Asking Officer', ['council-tax-team']);
  await asker.press(await asker.open(`/desk/cases/${id}`), 'Ask for evidence', {
    ...{ 'ask-ask': ['explanation'], 'ask-why-en': world.secret, 'ask-ask-explanation-cy': world.secret },
  });
  const sender = visitor({ host: 'localhost' });
  const asked = await sender.follow(await sender.open(`/status/${reference}`), 'Answer our questions');
  const shown = await sender.press(asked, 'Show me what you ask', { email });
  const summary = await sender.press(await sender.follow(shown, 'Answer now'), 'Continue', {
    explanation: world.secret,
  });
  await sender.press(summary, 'Send');
  await asker.press(await asker.open(`/desk/cases/${id}`), 'Refuse the discount', {
    ...{ 'refuse-reason': 'two-adults', 'refuse-grounds': ['two-residents'], 'refuse-note': world.secret },
    'refuse-letter-en': world.secret,
  });
  const letter = await sender.follow(await sender.open(`/status/${reference}`), 'Read our decision');
  await sender.press(letter, 'Show the letter', { email });
}
