import { act } from '../../../../platform/house.js';
import { moveCase } from '../../../../work/cases/index.js';
import { readProse } from '../../../../work/services/index.js';
import type { PageHandler, PageRequest } from '../../page.js';
import { answerAct } from './answer-act.js';
import { askBoxesOf, fieldsOf, letterBoxesOf } from './field-names.js';
import { readCaseId } from './read-case-id.js';
import { readLetter } from './read-letter.js';
import { readQuestions } from './read-questions.js';
import { readSeen } from './read-seen.js';
import { readTaker } from './read-taker.js';
import type { ActRefusal } from './refusals.js';
import { refuseProse } from './refuse-prose.js';
import { sayRefused } from './say-refused.js';
import type { Tried } from './tried.js';

/** The input that a refusal is about. */
function targetOf(refused: ActRefusal, fields: ReturnType<typeof fieldsOf>, ask: ReturnType<typeof askBoxesOf>) {
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
    case 'organisation-required':
    case 'no-such-organisation':
      return { target: fields.organisation };
    case 'questions-required':
    case 'unknown-question':
      return { target: ask.fields };
    case 'why-required':
      return { target: ask.why.en };
    case 'question-unworded':
      return { target: ask.fields };
    default:
      return {};
  }
}

/** What was entered into the form, to be shown again where it is refused. */
function keepEntered({ form }: PageRequest, transition: string): Partial<Tried> & Pick<Tried, 'form'> {
  const fields = fieldsOf(transition);
  const ask = askBoxesOf(transition);
  const own: string[] = [...Object.values(ask.why), ...Object.values(letterBoxesOf(transition))];
  const [reason, organisation] = [form.code(fields.reason), form.code(fields.organisation)];
  const boxes = form.names().filter((name) => name.startsWith(`${ask.fields}-`) || own.includes(name));
  return {
    ...{ form: `move:${transition}`, note: form.again(fields.note, ['']), grounds: form.codes(fields.grounds) },
    typed: Object.fromEntries(boxes.map((name) => [name, form.again(name, [''])])),
    questions: form.codes(ask.fields),
    ...(reason === undefined ? {} : { reason }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** Moves a case on, with what the move asks for. */
export const submitMove: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readCaseId(request);
  const transition = form.code('transition') ?? '';
  const fields = fieldsOf(transition);
  const kept = keepEntered(request, transition);
  const prose = readProse(form.typed(fields.note));
  if (!prose.ok) {
    const tried = await refuseProse(request, id, prose, { ...kept, target: fields.note });
    return answerAct(request, id, { tried });
  }
  const asked = readQuestions(form, transition);
  if ('prose' in asked) {
    const tried = await refuseProse(request, id, asked.prose, { ...kept, target: asked.target });
    return answerAct(request, id, { tried });
  }
  const written = readLetter(form, transition);
  if ('prose' in written) {
    const tried = await refuseProse(request, id, written.prose, { ...kept, target: written.target });
    return answerAct(request, id, { tried });
  }
  const reason = form.code(fields.reason);
  const grounds = form.codes(fields.grounds);
  const moved = await act(house, who, (ctx) =>
    moveCase(ctx, {
      ...{ case: id, transition, ...readSeen(form) },
      ...(prose.text ? { note: prose.text } : {}),
      ...(reason === undefined ? {} : { reason }),
      ...(grounds.length > 0 ? { decision: { grounds } } : {}),
      ...(written.letter ? { letter: written.letter } : {}),
      ...(asked.questions ? { questions: asked.questions } : {}),
      ...readTaker(form.code(fields.organisation)),
    }),
  );
  if (moved.ok) return answerAct(request, id, { did: 'moved' });
  const said = { ...(await sayRefused(request, moved)), ...targetOf(moved.refused, fields, askBoxesOf(transition)) };
  return answerAct(request, id, { tried: { ...kept, ...said } });
};
