import {
  answerApproval,
  askApproval,
  isSecondPerson,
  listApprovals,
  standingRiskTable,
} from '../../../../foundation/assurance/index.js';
import { listStaff } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import type { Words } from '../../../../platform/language/index.js';
import { findCases, findUse, planAct, planLooks, planUseLook, subjectOfCase } from '../../../../work/cases/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readCaseId } from '../acts/read-case-id.js';
import { type LoadedCase, loadCase } from '../case/load-case.js';
import { mayWorkOn } from '../case/present-work.js';
import { presentApproval } from './present.js';
import { ApprovalsPage } from './view.js';
import { approvalWords } from './words.js';

const done = {
  asked: approvalWords.didAsk,
  approved: approvalWords.didApproved,
  declined: approvalWords.didDeclined,
} as const;
type Did = keyof typeof done;
const isDid = (code: string | undefined): code is Did => code !== undefined && Object.hasOwn(done, code);

async function show(
  request: PageRequest,
  fault?: { readonly say: Words; readonly status: number },
): Promise<PageReply> {
  const { house, who, language, place, query } = request;
  const found = await read(house, who, async (ctx) => {
    const listed = await listApprovals(ctx);
    const ids = [...listed.toAnswer, ...listed.own].map((one) => one.case);
    return { ...listed, cases: await findCases(ctx, ids), staff: await listStaff(ctx) };
  });
  const known = {
    cases: new Map(found.cases.map((one) => [one.id as string, one])),
    names: new Map(found.staff.map(({ person, name }) => [person as string, name])),
    ...{ language, timeZone: place.timeZone, now: house.clock.now() },
    minutes: standingRiskTable()['second-person'].minutes,
  };
  const view = {
    toAnswer: found.toAnswer.map((one) => presentApproval(one, known)),
    own: found.own.map((one) => presentApproval(one, known)),
    isSecondPerson: isSecondPerson(who),
  };
  const did = isDid(query.did) ? done[query.did] : undefined;
  const frame = { ...request, url: paths.approvals };
  return page(
    <ApprovalsPage frame={frame} {...view} did={fault ? undefined : did} fault={fault?.say} />,
    fault?.status,
  );
}

/** The requests that wait for the officer, and their own. */
export const viewApprovals: PageHandler = (request) => show(request);

const refusals = {
  'not-allowed': { say: approvalWords['not-allowed'], status: 403 },
  yourself: { say: approvalWords.yourself, status: 403 },
  'no-such-approval': { say: approvalWords.gone, status: 409 },
  'answered-already': { say: approvalWords.gone, status: 409 },
  'too-old': { say: approvalWords.gone, status: 409 },
} as const;

/** A second person's answer. */
export const submitApproval: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readId<'approval'>(form.code('approval'));
  const verdict = form.code('verdict');
  if (!id || (verdict !== 'approved' && verdict !== 'declined')) return redirect(paths.approvals);
  const outcome = await act(house, who, (ctx) => answerApproval(ctx, { id, verdict }));
  return outcome.ok ? redirect(`${paths.approvals}?did=${verdict}`) : show(request, refusals[outcome.refused]);
};

/** For what approval is asked: opening the case, acting on it, or reading it for a further use. */
async function planAsked({ house, who, form, officer }: PageRequest, loaded: LoadedCase) {
  const { one, declaration } = loaded;
  const [service, use] = [form.code('service'), form.code('use')];
  if (service === one.service && use !== undefined) {
    const declared = await read(house, who, (ctx) => findUse(ctx, service, use));
    const subject = declared && subjectOfCase(declared.service, one);
    return subject ? [planUseLook({ one, subject }, declaration, use)] : [];
  }
  const { looks } = planLooks(who.actor, loaded, loaded.emergency);
  return mayWorkOn(loaded, { officer }) ? [...looks, planAct(who.actor, loaded).asked] : looks;
}

/** Asks for a second person to open a case; where none is needed any more the case is opened. */
export const submitAskApproval: PageHandler = async (request) => {
  const { house, who } = request;
  const id = readCaseId(request);
  const loaded = await loadCase(request, id);
  if (!loaded) throw new NotFound();
  const looks = await planAsked(request, loaded);
  const outcome = await act(house, who, (ctx) => askApproval(ctx, { case: id, looks }));
  if (!outcome.ok && outcome.refused !== 'asked-already') return redirect(paths.case(id));
  return redirect(`${paths.approvals}?did=asked`);
};
