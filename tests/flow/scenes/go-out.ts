import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { checkout } from '../../../src/platform/checkout.js';
import type { CaseId } from '../../../src/platform/ids.js';
import { seal } from '../../../src/platform/sealed/index.js';
import { openCase } from '../../../src/work/cases/index.js';
import { type FieldDeed, type FieldShift, type FieldStart, sealCommand } from '../../../src/work/field/browser.js';
import { planVisit } from '../../../src/work/field/index.js';
import { getService, parseAnswers, publishService } from '../../../src/work/services/index.js';
import type { World } from '../world.js';
import type { Scene } from './scene.js';

type Officer = Awaited<ReturnType<Scene['officer']>>;

/** A hole that somebody reported under a name of its own world. */
async function reportHole({ site: { house }, secret }: World): Promise<CaseId> {
  const source = await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');
  await house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, source));
  const opened = await house.act(async (ctx) => {
    const service = await getService(ctx, 'pothole');
    const typed = { surface: 'road', depth: 'deep', danger: 'no', place: '51.1201, 0.2601' };
    const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
    const parsed = parseAnswers(service, raws);
    if (!parsed.ok) throw new Error(parsed.refused);
    return openCase(ctx, { service, answers: { ...parsed.value, name: seal(secret) } });
  });
  if (!opened.ok) throw new Error(opened.refused);
  return opened.value.case;
}

const ask = (by: Officer, path: string, body: object) => {
  const headers = { 'content-type': 'application/json' };
  return by.open(path, { method: 'POST', headers, body: Buffer.from(JSON.stringify(body)) });
};

const begin = async (by: Officer) => (JSON.parse((await ask(by, '/field/shift', {})).text) as FieldStart).shift;

/** Sends what an officer did at a case as it first stood; resolves to the ids of it. */
async function send(
  { house }: World['site'],
  by: Officer,
  shift: FieldShift,
  caseId: CaseId,
  deeds: readonly FieldDeed[],
) {
  const said = { caseId, at: house.clock.now().toISOString(), basedOn: 1 };
  const commands = deeds.map((deed) => ({ id: house.ids.next<'command'>(), ...said, ...deed }));
  const sealed = await Promise.all(commands.map((command) => sealCommand(shift, command)));
  await ask(by, '/field/sync', { shift: shift.id, sealed });
  return commands.map(({ id }) => id);
}

/** An inspector's phone asks for all that it may about a hole whose reporter's name it does not see, and sends what it did. */
export async function goOut({ officer, world }: Scene): Promise<void> {
  const { site } = world;
  const caseId = await reportHole(world);
  const inspector = await officer('Goes Out', ['highways']);
  const actor = { kind: 'staff', person: inspector.person, roles: ['highways'] } as const;
  const visit = { case: caseId, to: { officer: inspector.person }, day: '2026-03-03' };
  const planned = await site.house.act(actor, (ctx) => planVisit(ctx, visit));
  if (!planned.ok) throw new Error(planned.refused);
  const shift = await begin(inspector);
  await ask(inspector, '/field/cases', { shift: shift.id, cases: [caseId] });
  const [, move] = await send(site, inspector, shift, caseId, [
    { kind: 'note', text: 'Seen' },
    { kind: 'move', move: 'mended' },
  ]);
  await inspector.open(`/field/changes?shift=${shift.id}`);
  await ask(inspector, '/field/undecided', { shift: shift.id });
  await ask(inspector, '/field/decide', { command: move, keep: 'theirs' });
  await ask(inspector, '/field/shift/end', { shift: shift.id });
  await ask(inspector, '/field/shift/settled', { shift: shift.id });
}

/** Two phones say different things of one hole: somebody at the desk decides, opens the photo, and ends the shift of a lost phone. */
export async function answerForPhones({ officer, world }: Scene): Promise<void> {
  const caseId = await reportHole(world);
  const crew = await officer('Mends It', ['street-crews']);
  const inspector = await officer('Lost Her Phone', ['highways']);
  const drawn = sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } });
  const bytes = (await drawn.jpeg().toBuffer()).toString('base64url');
  const first = await begin(crew);
  await send(world.site, crew, first, caseId, [{ kind: 'checklist', item: 'width', value: '40' }]);
  const second = await begin(inspector);
  await send(world.site, inspector, second, caseId, [
    { kind: 'checklist', item: 'width', value: '55' },
    { kind: 'photo', fileName: 'hole.jpg', bytes },
  ]);
  const waiting = (await crew.open('/desk/phones')).links.find(({ text }) => text.endsWith(': Question on the spot'));
  if (!waiting) throw new Error('No clash waits for a decision.');
  await crew.press(await crew.open(waiting.href), 'Do what the officer did');
  await crew.follow(await crew.open(`/desk/cases/${caseId}`), 'Open the photo');
  await ask(crew, '/field/shift/end', { shift: first.id });
  const lead = await officer('Ends Shifts', ['administrator']);
  await lead.press(await lead.open('/desk/phones'), 'End: the phone is lost (Lost Her Phone)');
}
