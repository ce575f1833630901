import { act } from '../../../../platform/house.js';
import { addNote } from '../../../../work/cases/index.js';
import { readProse } from '../../../../work/services/index.js';
import type { PageHandler } from '../../page.js';
import { answerAct } from './answer-act.js';
import { noteBox } from './field-names.js';
import { readCaseId } from './read-case-id.js';
import { readSeen } from './read-seen.js';
import { sayRefusal } from './refusals.js';
import { refuseProse } from './refuse-prose.js';
import { sayRefused } from './say-refused.js';

/** Adds a note. */
export const submitNote: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readCaseId(request);
  const kept = { form: 'note', note: form.again(noteBox, ['']), target: noteBox };
  const prose = readProse(form.typed(noteBox));
  if (!prose.ok) return answerAct(request, id, { tried: await refuseProse(request, id, prose, kept) });
  const { text } = prose;
  if (!text) return answerAct(request, id, { tried: { ...kept, say: sayRefusal('note-empty'), status: 422 } });
  const added = await act(house, who, (ctx) => addNote(ctx, { case: id, text, ...readSeen(form) }));
  if (added.ok) return answerAct(request, id, { did: 'noted' });
  return answerAct(request, id, { tried: { ...kept, ...(await sayRefused(request, added)) } });
};
