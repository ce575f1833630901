import {
  concernKinds,
  listOwnConcerns,
  lookList,
  raiseConcern,
  reportMarking,
} from '../../../../foundation/assurance/index.js';
import { listOrgUnits } from '../../../../foundation/people/index.js';
import { listSubjectsOf } from '../../../../foundation/vault/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId, type SubjectId } from '../../../../platform/ids.js';
import { listCasesBySubject } from '../../../../work/cases/index.js';
import { readProse } from '../../../../work/services/index.js';
import { NotFound, type PageReply, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { loadDeclarations } from '../looks/load-declarations.js';
import { loadPrograms } from '../looks/load-programs.js';
import { type LookLine, presentLook } from '../looks/present.js';
import { type OwnRequest, ownPage } from '../own-page.js';
import { presentConcern } from './present.js';
import { ConcernsPage, LookConcernPage, type Said } from './view.js';
import { concernWords } from './words.js';

const wholeNumber = /^[1-9]\d{0,8}$/;

interface OwnLook {
  readonly subject: SubjectId;
  readonly number: number;
  readonly line: LookLine;
}

/** The look that the address names, if it is at whoever asks; at anybody else there is none, whether there is or not. */
async function loadLook({ house, who, person, params, language, place }: OwnRequest): Promise<OwnLook | undefined> {
  const [subject, number = ''] = [readId<'subject'>(params.subject), params.number];
  if (params.subject === undefined) return undefined;
  if (!subject || !wholeNumber.test(number)) throw new NotFound();
  const found = await read(house, who, async (ctx) => {
    if (!(await listSubjectsOf(ctx, person)).includes(subject)) return undefined;
    const [look] = await lookList(ctx, subject, { after: Number(number) - 1, most: 1 });
    const cases = await listCasesBySubject(ctx, [subject]);
    if (!look) return undefined;
    const [declarations, programs] = [await loadDeclarations(ctx, cases), await loadPrograms(ctx)];
    return { look, cases, declarations, programs, units: await listOrgUnits(ctx) };
  });
  if (!found) throw new NotFound();
  const line = presentLook(found.look, { ...found, language, timeZone: place.timeZone });
  return { subject, number: found.look.number, line };
}

async function show(request: OwnRequest, look: OwnLook | undefined, said: Said = {}): Promise<PageReply> {
  const status = said.faults ? 422 : 200;
  if (look) return page(<LookConcernPage frame={request} look={look} said={said} />, status);
  const { house, who, person, language, place, query } = request;
  const own = await read(house, who, (ctx) => listOwnConcerns(ctx, person));
  const lines = own.map((one) => presentConcern(one, { language, timeZone: place.timeZone }));
  const did = !said.faults && query.did === 'sent';
  return page(<ConcernsPage frame={request} lines={lines} did={did} said={said} />, status);
}

/** What the person raised and how it stands, with a form; or the form about one look. */
export const viewConcerns = ownPage(async (request) => show(request, await loadLook(request)));

/** Raises a concern; nothing that was typed is lost where it is not right, but for a text marked above OFFICIAL. */
export const submitConcern = ownPage(async (request) => {
  const { house, who, form, language } = request;
  const look = await loadLook(request);
  const kind = look ? 'unneeded-look' : concernKinds.find((one) => one === form.code('kind'));
  const prose = readProse(form.typed('what'));
  const faults: Record<string, string> = {};
  if (!kind) faults.kind = concernWords.chooseKind[language];
  if (!prose.ok) faults.what = prose.say[language];
  else if (!prose.text) faults.what = concernWords.sayWhat[language];
  const marked = prose.ok ? undefined : prose.marked;
  if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'answer' }));
  if (!kind || !prose.ok || !prose.text)
    return show(request, look, { faults, kind, ...(marked ? {} : { typed: form.again('what', ['']) }) });
  const given = { kind, look: look && { subject: look.subject, number: look.number }, what: prose.text };
  const raised = await act(house, who, (ctx) => raiseConcern(ctx, given));
  if (!raised.ok) throw new NotFound();
  return redirect(`${paths.concerns}?did=sent`);
});
