import { createHash } from 'node:crypto';
import { z } from 'zod';
import { act, read } from '../../../../platform/house.js';
import { seal } from '../../../../platform/sealed/index.js';
import { addNote } from '../../../../work/cases/index.js';
import { readProse } from '../../../../work/services/index.js';
import type { Problem } from '../answering/problem.js';
import type { ProgramCall, ProgramReply, ProgramRoute } from '../answering/route.js';
import { mendWords } from '../answering/words.js';
import { findOwn } from '../cases/find-own.js';
import { caseInPath, idempotencyKey, plainKey } from '../describing/parameters.js';
import { Settled } from './schemas.js';

const Asked = z.strictObject({ note: z.string().min(1).max(20_000).describe('For those who work on it; sealed.') });

async function note(call: ProgramCall): Promise<ProgramReply | Problem> {
  const { house, who, headers } = call;
  const own = await read(house, who, (ctx) => findOwn(ctx, call));
  if (!own) return { problem: 'not-found' };
  const prose = readProse(seal([(call.body as z.infer<typeof Asked>).note]));
  if (!prose.ok || !prose.text) {
    return { problem: 'wrong-move', faults: [{ pointer: '/note', say: prose.ok ? mendWords.note : prose.say }] };
  }
  const key = plainKey(headers['Idempotency-Key']);
  const form = createHash('sha256')
    .update(JSON.stringify([who.actor.name, own.one.id, 'note', key]))
    .digest('hex');
  const { text } = prose;
  // Seen from the beginning: what others did meanwhile takes nothing from a note, and the same one sent again is found.
  const added = await act(house, who, (ctx) => addNote(ctx, { case: own.one.id, text, seen: { version: 0, form } }));
  if (!added.ok) return { problem: added.refused === 'erased' ? 'erased' : 'not-found' };
  return { status: 201, body: { case: own.one.id, version: added.value.version } };
}

export const noteRoute: ProgramRoute = {
  id: 'addNote',
  method: 'post',
  path: '/cases/{case}/notes',
  about: 'Adds a note to a case, in the program’s own name.',
  may: 'move',
  params: { case: caseInPath },
  headers: { 'Idempotency-Key': idempotencyKey },
  body: Asked,
  answer: { status: 201, about: 'It is noted.', schema: Settled },
  problems: ['bad-body', 'bad-header', 'no-idempotency-key', 'erased', 'wrong-move', 'too-large', 'wrong-type'],
  handle: note,
};
