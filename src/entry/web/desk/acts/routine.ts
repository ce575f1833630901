import { act } from '../../../../platform/house.js';
import { takeRoutine } from '../../../../work/cases/index.js';
import type { PageHandler } from '../../page.js';
import { answerAct } from './answer-act.js';
import { readCaseId } from './read-case-id.js';
import { readSeen } from './read-seen.js';
import { sayRefused } from './say-refused.js';

/** Does all that a routine declares to a case, or nothing of it. */
export const submitRoutine: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const id = readCaseId(request);
  const routine = form.code('routine') ?? '';
  const asked = { case: id, routine, language, ...readSeen(form) };
  const taken = await act(house, who, (ctx) => takeRoutine(ctx, asked));
  if (taken.ok) return answerAct(request, id, { did: 'moved' });
  return answerAct(request, id, { tried: { form: 'routine', ...(await sayRefused(request, taken)) } });
};
