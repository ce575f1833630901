import { act } from '../../../../platform/house.js';
import { moveCase } from '../../../../work/cases/index.js';
import { readProse } from '../../../../work/services/index.js';
import type { PageHandler } from '../../page.js';
import { answerAct } from './answer-act.js';
import { fieldsOf } from './field-names.js';
import { readCaseId } from './read-case-id.js';
import { readSeen } from './read-seen.js';
import type { ActRefusal } from './refusals.js';
import { refuseProse } from './refuse-prose.js';
import { sayRefused } from './say-refused.js';
import type { Tried } from './tried.js';

/** The input that a refusal is about. */
function targetOf(refused: ActRefusal, fields: ReturnType<typeof fieldsOf>) {
  switch (refused) {
    case 'note-required':
    case 'erased':
      return { target: fields.note };
    case 'reason-required':
    case 'unknown-reason':
      return { target: fields.reason };
    case 'grounds-required':
    case 'unknown-grounds':
      return { target: fields.grounds };
    default:
      return {};
  }
}

/** Moves a case on, with what the move asks for. */
export const submitMove: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readCaseId(request);
  const transition = form.code('transition') ?? '';
  const fields = fieldsOf(transition);
  const reason = form.code(fields.reason);
  const grounds = form.codes(fields.grounds);
  const kept = {
    ...{ form: `move:${transition}`, note: form.again(fields.note, ['']), grounds },
    ...(reason === undefined ? {} : { reason }),
  } satisfies Partial<Tried>;
  const prose = readProse(form.typed(fields.note));
  if (!prose.ok) {
    const tried = await refuseProse(request, id, prose, { ...kept, target: fields.note });
    return answerAct(request, id, { tried });
  }
  const moved = await act(house, who, (ctx) =>
    moveCase(ctx, {
      ...{ case: id, transition, ...readSeen(form) },
      ...(prose.text ? { note: prose.text } : {}),
      ...(reason === undefined ? {} : { reason }),
      ...(grounds.length > 0 ? { decision: { grounds } } : {}),
    }),
  );
  if (moved.ok) return answerAct(request, id, { did: 'moved' });
  const said = { ...(await sayRefused(request, moved)), ...targetOf(moved.refused, fields) };
  return answerAct(request, id, { tried: { ...kept, ...said } });
};
