import {
  type ApprovalRefusal,
  approveRequest,
  type EvidenceLevel,
  findMandateRequest,
  type MandateRequest,
  mandateEvidenceLevels,
  type RequestReason,
  refuseRequest,
  requestReasons,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { listServices } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { shutPage, verifierPage } from '../may-verify.js';
import type { Fault } from '../words.js';
import { lookAtRequest } from './look-at-request.js';
import { RequestToCheckPage } from './view.js';

async function findWaiting(request: PageRequest): Promise<MandateRequest> {
  const id = readId<'mandate'>(request.params.id);
  const one = id && (await read(request.house, request.who, (ctx) => findMandateRequest(ctx, id)));
  if (one?.state !== 'waiting') throw new NotFound();
  return one;
}

async function show(request: PageRequest, faults: readonly Fault[] = [], status = 200): Promise<PageReply> {
  const { house, who, form, language } = request;
  const one = await findWaiting(request);
  const titles = await read(house, who, async (ctx) =>
    (await listServices(ctx))
      .filter(({ declaration }) => one.services.includes(declaration.service))
      .map(({ declaration }) => declaration.title[language]),
  );
  const typed = await lookAtRequest(request, one);
  if (!typed.ok) return shutPage(request, typed, paths.mandateRequest(one.id));
  const chosen = { evidence: form.codes('evidence'), level: form.code('level'), days: form.code('days') };
  return page(
    <RequestToCheckPage
      frame={request}
      one={one}
      titles={titles}
      typed={typed.value}
      chosen={chosen}
      faults={faults}
    />,
    status,
  );
}

/** One request: what was typed, opened by a look, and the two answers. */
export const viewMandateRequest = verifierPage((request) => show(request));

const faultOf = {
  'no-evidence': 'evidence',
  'too-long': 'days',
  'no-person': 'no-person',
  'several-people': 'several',
  oneself: 'oneself',
  circle: 'circle',
  died: 'died',
} as const satisfies Record<Exclude<ApprovalRefusal, 'not-allowed' | 'not-waiting'>, Fault>;

const isLevel = (code: string | undefined): code is EvidenceLevel =>
  (mandateEvidenceLevels as readonly (string | undefined)[]).includes(code);

export const submitApprove: PageHandler = verifierPage(async (request) => {
  const { house, who, form } = request;
  const { id } = await findWaiting(request);
  const [level, days] = [form.code('level'), Number(form.code('days') ?? 0)];
  const evidence = form.codes('evidence');
  const missing = { evidence: evidence.length === 0, level: !isLevel(level), days: days === 0 };
  const faults = (['evidence', 'level', 'days'] as const).filter((name) => missing[name]);
  if (faults.length > 0 || !isLevel(level)) return show(request, faults, 422);
  const approval = { id, evidence, level, days, needsLoss: form.has('needs-loss') };
  const approved = await act(house, who, (ctx) => approveRequest(ctx, approval));
  if (approved.ok) return redirect(`${paths.deskMandates}?did=approved`);
  const { refused } = approved;
  if (refused === 'not-allowed' || refused === 'not-waiting') throw new NotFound();
  return show(request, [faultOf[refused]], 422);
});

const isReason = (code: string | undefined): code is RequestReason =>
  (requestReasons as readonly (string | undefined)[]).includes(code);

export const submitRefuse: PageHandler = verifierPage(async (request) => {
  const { house, who, form } = request;
  const { id } = await findWaiting(request);
  const why = form.code('why');
  if (!isReason(why)) return show(request, ['reason'], 422);
  const refused = await act(house, who, (ctx) => refuseRequest(ctx, { id, why }));
  if (!refused.ok) throw new NotFound();
  return redirect(`${paths.deskMandates}?did=refused`);
});
