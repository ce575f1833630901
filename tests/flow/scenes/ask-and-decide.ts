import type { CaseId } from '../../../src/platform/ids.js';
import { seal } from '../../../src/platform/sealed/index.js';
import { getCase, moveCase, openCase } from '../../../src/work/cases/index.js';
import { getService, parseAnswers } from '../../../src/work/services/index.js';
import type { World } from '../world.js';
import type { Scene } from './scene.js';

const email = 'asked@example.org';
const discount = 'council-tax-single-person-discount';

/** Somebody's request that tells of another, under a name of its own world. */
async function openOne({ site, secret }: World) {
  const id = await site.house.act(async (ctx) => {
    const service = await getService(ctx, discount);
    const parsed = parseAnswers(service, { adults: { '': ['1'] }, email: { '': [email] } });
    if (!parsed.ok) throw new Error(parsed.refused);
    const opened = await openCase(ctx, { service, answers: { ...parsed.value, other_name: seal(secret) } });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });
  return { id, reference: (await site.house.read((ctx) => getCase(ctx, id))).reference };
}

type Move = Omit<Parameters<typeof moveCase>[1], 'case'>;

/** What an officer does is asked of nobody here: they see what differs. */
async function move({ site: { house }, secret }: World, id: CaseId, asked: Move): Promise<void> {
  const person = house.ids.next<'person'>();
  const officer = { kind: 'staff', person, roles: ['council-tax-team'], trained: ['OFFICIAL-SENSITIVE'] } as const;
  const moved = await house.act(officer, (ctx) => moveCase(ctx, { case: id, note: seal(secret), ...asked }));
  if (!moved.ok) throw new Error(moved.refused);
}

/** Whoever sent a request is asked something, answers by its reference and their address, and reads what is decided. */
export async function askAndAnswer({ visitor, world }: Scene): Promise<void> {
  const { id, reference } = await openOne(world);
  const texts = { 'why.en': 'The register names another', 'explanation.cy': 'Pwy ydyw?' };
  const questions = { fields: ['explanation'], texts: seal(texts), written: new Set(Object.keys(texts)) };
  await move(world, id, { transition: 'ask', questions });
  const sender = visitor({ host: 'localhost' });
  const asked = await sender.follow(await sender.open(`/status/${reference}`), 'Answer our questions');
  const shown = await sender.press(asked, 'Show me what you ask', { email });
  const summary = await sender.press(await sender.follow(shown, 'Answer now'), 'Continue', { explanation: 'My son' });
  await sender.press(summary, 'Send');
  const grounds = { grounds: ['two-residents'] };
  await move(world, id, { transition: 'refuse', reason: 'two-adults', decision: grounds });
  const letter = await sender.follow(await sender.open(`/status/${reference}`), 'Read our decision');
  await sender.press(letter, 'Show the letter', { email });
}
