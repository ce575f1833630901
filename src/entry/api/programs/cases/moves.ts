import { createHash } from 'node:crypto';
import { z } from 'zod';
import { act, read } from '../../../../platform/house.js';
import { seal } from '../../../../platform/sealed/index.js';
import { listMoves, listProgramMoves, moveCase } from '../../../../work/cases/index.js';
import { type Declaration, readProse } from '../../../../work/services/index.js';
import type { Problem } from '../answering/problem.js';
import type { ProgramCall, ProgramReply, ProgramRoute } from '../answering/route.js';
import { mendWords } from '../answering/words.js';
import { caseInPath, idempotencyKey, plainKey, transitionInPath } from '../describing/parameters.js';
import { findOwn } from './find-own.js';
import { presentCase } from './present-case.js';
import { problemOfMove } from './problem-of-move.js';
import { CaseLine, MoveList } from './schemas.js';

async function tellMoves(call: ProgramCall): Promise<ProgramReply | Problem> {
  return read(call.house, call.who, async (ctx): Promise<ProgramReply | Problem> => {
    const own = await findOwn(ctx, call);
    if (!own) return { problem: 'not-found' };
    const moves = await listMoves(ctx, own.one);
    const transitions = moves.map(({ transition, label, to, note, reasons, barred }) => ({
      ...{ transition, label: label ?? to, to, note: note ?? null, reasons, barred: barred ?? null },
    }));
    return { body: { version: own.one.version, transitions }, headers: { etag: `"${own.one.version}"` } };
  });
}

export const movesRoute: ProgramRoute = {
  id: 'listTransitions',
  method: 'get',
  path: '/cases/{case}/transitions',
  about: 'The transitions that the key names and that lead out of the state that the case is in.',
  may: 'move',
  params: { case: caseInPath },
  answer: { status: 200, about: 'The transitions.', schema: MoveList, headers: { ETag: 'The case’s version.' } },
  problems: [],
  handle: tellMoves,
};

const Asked = z.strictObject({
  note: z.string().max(20_000).optional().describe('For those who work on it; sealed.'),
  reason: z.string().max(80).optional().describe('A code of the reasons of the state that it leads to.'),
});

/** The same call sent twice is known by its key with all that it asks: as a digest, which is all that is kept of it. */
const formOf = ({ headers, path, who }: ProgramCall, body: z.infer<typeof Asked>): string => {
  const key = headers['Idempotency-Key'] === undefined ? '' : plainKey(headers['Idempotency-Key']);
  const all = [who.actor.name, key, path.case, path.transition, headers['If-Match'], body.reason ?? ''];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
};

/** Whether a service has a transition of that name which no key may name. */
const isForPeople = (declaration: Declaration, transition: string): boolean =>
  Object.values(declaration.case.states).some(({ can = {} }) => Object.hasOwn(can, transition)) &&
  !listProgramMoves(declaration).includes(transition);

async function move(call: ProgramCall): Promise<ProgramReply | Problem> {
  const { house, who, path, headers, origin } = call;
  const body = call.body as z.infer<typeof Asked>;
  const own = await read(house, who, (ctx) => findOwn(ctx, call));
  if (!own) return { problem: 'not-found' };
  if (isForPeople(own.declaration, String(path.transition))) return { problem: 'for-a-person' };
  const note = readProse(seal([body.note ?? '']));
  if (!note.ok) return { problem: 'wrong-move', faults: [{ pointer: '/note', say: note.say }] };
  const version = Number(String(headers['If-Match']).replaceAll('"', ''));
  const moved = await act(house, who, (ctx) =>
    moveCase(ctx, {
      ...{ case: own.one.id, transition: String(path.transition), seen: { version, form: formOf(call, body) } },
      ...(note.text ? { note: note.text } : {}),
      ...(body.reason === undefined ? {} : { reason: body.reason }),
    }),
  );
  if (!moved.ok) return problemOfMove(moved.refused);
  return { body: presentCase(moved.value, [], origin), headers: { etag: `"${moved.value.version}"` } };
}

export const moveRoute: ProgramRoute = {
  id: 'makeTransition',
  method: 'post',
  path: '/cases/{case}/transitions/{transition}',
  about: 'Moves a case on, in the program’s own name. What was read before has to be what the case still is: If-Match.',
  may: 'move',
  params: { case: caseInPath, transition: transitionInPath },
  headers: {
    'If-Match': {
      about: 'The version that was read.',
      schema: z.string().regex(/^"\d{1,9}"$/),
      mend: mendWords.ifMatch,
      isRequired: true,
    },
    'Idempotency-Key': { ...idempotencyKey, isRequired: false },
  },
  body: Asked,
  answer: { status: 200, about: 'The case as it is now.', schema: CaseLine, headers: { ETag: 'Its version.' } },
  problems: [
    ...(['bad-body', 'bad-header', 'no-if-match', 'changed', 'not-now', 'erased', 'wrong-move'] as const),
    'for-a-person',
    ...(['too-large', 'wrong-type'] as const),
  ],
  handle: move,
};
