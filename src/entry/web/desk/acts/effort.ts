import { act } from '../../../../platform/house.js';
import { startEffort, stopEffort } from '../../../../work/cases/index.js';
import type { PageHandler } from '../../page.js';
import { answerAct } from './answer-act.js';
import { readCaseId } from './read-case-id.js';
import { sayRefused } from './say-refused.js';

/** Starts or stops one's own timer. A second press finds it as the first left it, which is what was wanted. */
export const submitEffort: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readCaseId(request);
  const refuse = async (outcome: Parameters<typeof sayRefused>[1]) =>
    answerAct(request, id, { tried: { form: 'effort', ...(await sayRefused(request, outcome)) } });
  if (form.code('timer') === 'stop') {
    const stopped = await act(house, who, (ctx) => stopEffort(ctx));
    return stopped.ok ? answerAct(request, id, { did: 'stopped' }) : refuse(stopped);
  }
  const started = await act(house, who, (ctx) => startEffort(ctx, { case: id }));
  if (started.ok) return answerAct(request, id, { did: 'started' });
  const isHere = started.refused === 'already-timing' && started.detail?.case === id;
  return isHere ? answerAct(request, id, { did: 'started' }) : refuse(started);
};
