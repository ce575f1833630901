import { isEmergencyReason, reportMarking } from '../../../../foundation/assurance/index.js';
import { act, read } from '../../../../platform/house.js';
import { breakGlass, type Case, findCase, isOpenTo } from '../../../../work/cases/index.js';
import { getService, readProse } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readCaseId } from '../acts/read-case-id.js';
import { EmergencyPage } from './view.js';
import { emergencyWords } from './words.js';

async function findOne(request: PageRequest): Promise<Case> {
  const id = readCaseId(request);
  return read(request.house, request.who, async (ctx) => {
    const one = await findCase(ctx, { id });
    const service = one && (await getService(ctx, one.service, one.serviceVersion));
    if (!one || !service || !isOpenTo(ctx.actor, service.declaration)) throw new NotFound();
    return one;
  });
}

interface Came {
  readonly said?: Readonly<Record<string, string>>;
  readonly status?: number;
  /** The text is not repeated: it is marked above what this system may hold. */
  readonly isMarked?: boolean;
}

function show(request: PageRequest, one: Case, { said = {}, status = 200, isMarked = false }: Came = {}): PageReply {
  const { form } = request;
  const typed = isMarked || !form.has('words') ? undefined : form.again('words', ['']);
  const view = { id: one.id, reference: one.reference, said, reason: form.code('reason'), typed };
  return page(<EmergencyPage frame={request} {...view} />, status);
}

/** Asks why the case has to be opened now. */
export const viewEmergency: PageHandler = async (request) => show(request, await findOne(request));

/** Opens a case in an emergency, and leads to it. */
export const submitEmergency: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const one = await findOne(request);
  const reason = form.code('reason');
  const prose = readProse(form.typed('words'));
  if (!prose.ok) {
    const { marked } = prose;
    if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'note', case: one.id }));
    return show(request, one, { said: { words: prose.say[language] }, status: 422, isMarked: marked !== undefined });
  }
  const said: Record<string, string> = {};
  if (!isEmergencyReason(reason)) said.reason = emergencyWords.chooseReason[language];
  if (!prose.text) said.words = emergencyWords.enterWords[language];
  if (!isEmergencyReason(reason) || !prose.text) return show(request, one, { said, status: 422 });
  const { text: words } = prose;
  const opened = await act(house, who, (ctx) => breakGlass(ctx, { case: one.id, reason, words }));
  if (opened.ok || opened.refused === 'open-already') return redirect(paths.case(one.id));
  const refused = emergencyWords[opened.refused][language];
  return show(request, one, { said: { reason: refused }, status: opened.refused === 'not-allowed' ? 403 : 409 });
};
