import { disclose } from '../../../../foundation/assurance/index.js';
import { isOpenTo, noteField, planLooks } from '../../../../work/cases/index.js';
import { readAt, serveFile } from '../../files/serve-file.js';
import { NotFound, type PageHandler, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readCaseId } from '../acts/read-case-id.js';
import { loadCase } from '../case/load-case.js';
import { askedOf } from '../risk/asked.js';

/** A photo that an officer brought to a case, or the scan of the form that it came on: to open it is a look at the note that it is. */
export const viewNotePhoto: PageHandler = async (request) => {
  const { house, who, params } = request;
  const id = readCaseId(request);
  const loaded = await loadCase(request, id);
  const note = loaded?.notes.find((one) => one.id === params.note && (one.kind === 'photo' || one.kind === 'scan'));
  if (!loaded || !note || !isOpenTo(who.actor, loaded.declaration)) throw new NotFound();
  const plan = planLooks(who.actor, { ...loaded, notes: [note], enquiries: [], decisions: [] }, loaded.emergency);
  const look = plan.looks.find(({ fields }) => fields.includes(noteField));
  const disclosed = look && (await disclose(house, who, { ...look, fields: [noteField] }));
  if (disclosed && !disclosed.ok && (await askedOf(request, disclosed))) return redirect(paths.case(id));
  const answer = disclosed?.ok ? disclosed.value.get(note.id)?.get(noteField) : undefined;
  if (!answer) throw new NotFound();
  return serveFile(request, { answer, at: 0, case: id, isReencoded: note.kind === 'photo', back: paths.case(id) });
};

/**
 * One file of a case. To open it is a look of its own at the answer that it is part of, by whatever role sees that. What is asked of the
 * officer first is asked on the case's page.
 */
export const viewCaseFile: PageHandler = async (request) => {
  const { house, who, params } = request;
  const id = readCaseId(request);
  const field = params.field ?? '';
  const loaded = await loadCase(request, id);
  const question = loaded && Object.hasOwn(loaded.declaration.fields, field) && loaded.declaration.fields[field];
  if (!loaded || !question || !isOpenTo(who.actor, loaded.declaration)) throw new NotFound();
  const plan = planLooks(who.actor, loaded, loaded.emergency);
  const look = plan.looks.find(({ fields }) => fields.includes(field));
  if (!look) throw new NotFound();
  const disclosed = await disclose(house, who, { ...look, fields: [field] });
  if (!disclosed.ok) {
    if (await askedOf(request, disclosed)) return redirect(paths.case(id));
    throw new NotFound();
  }
  const answer = disclosed.value.get(id)?.get(field);
  if (!answer) throw new NotFound();
  const back = paths.case(id);
  return serveFile(request, { answer, at: readAt(request), case: id, isReencoded: question.type === 'photo', back });
};
