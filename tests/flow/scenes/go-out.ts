import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../../src/platform/checkout.js';
import { seal } from '../../../src/platform/sealed/index.js';
import { openCase } from '../../../src/work/cases/index.js';
import { type FieldStart, sealCommand } from '../../../src/work/field/browser.js';
import { planVisit } from '../../../src/work/field/index.js';
import { getService, parseAnswers, publishService } from '../../../src/work/services/index.js';
import type { Scene } from './scene.js';

/** An inspector's phone asks for all that it may about a hole whose reporter's name it does not see, and sends what it did. */
export async function goOut({ officer, world: { site, secret } }: Scene): Promise<void> {
  const { house } = site;
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
  const caseId = opened.value.case;
  const inspector = await officer('Goes Out', ['highways']);
  const actor = { kind: 'staff', person: inspector.person, roles: ['highways'] } as const;
  const visit = { case: caseId, to: { officer: inspector.person }, day: '2026-03-03' };
  const planned = await house.act(actor, (ctx) => planVisit(ctx, visit));
  if (!planned.ok) throw new Error(planned.refused);
  const ask = (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    return inspector.open(path, { method: 'POST', headers, body: Buffer.from(JSON.stringify(body)) });
  };
  const { shift } = JSON.parse((await ask('/field/shift', {})).text) as FieldStart;
  await ask('/field/cases', { shift: shift.id, cases: [caseId] });
  const said = { caseId, at: house.clock.now().toISOString(), basedOn: 1 };
  const note = { id: house.ids.next<'command'>(), ...said, kind: 'note', text: 'Seen' } as const;
  const move = { id: house.ids.next<'command'>(), ...said, kind: 'move', move: 'mended' } as const;
  const sealed = [await sealCommand(shift, note), await sealCommand(shift, move)];
  await ask('/field/sync', { shift: shift.id, sealed });
  await inspector.open(`/field/changes?shift=${shift.id}`);
  await ask('/field/undecided', { shift: shift.id });
  await ask('/field/decide', { command: move.id, keep: 'theirs' });
  await ask('/field/shift/end', { shift: shift.id });
}
