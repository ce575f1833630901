import { attestRole, listAccess, listOrgUnits, restoreRole } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import type { Words } from '../../../../platform/language/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { presentAccess } from './present.js';
import { AccessPage } from './view.js';
import { accessWords } from './words.js';

const done = {
  confirm: accessWords.didConfirm,
  remove: accessWords.didRemove,
  restore: accessWords.didRestore,
} as const;
type Verdict = keyof typeof done;
const isVerdict = (code: string | undefined): code is Verdict => code !== undefined && Object.hasOwn(done, code);

async function show(
  request: PageRequest,
  fault?: { readonly say: Words; readonly status: number },
): Promise<PageReply> {
  const { lines, units } = await read(request.house, request.who, async (ctx) => ({
    lines: await listAccess(ctx),
    units: await listOrgUnits(ctx),
  }));
  const { did } = request.query;
  const view = presentAccess(request, lines, units);
  return page(
    <AccessPage frame={request} lines={view} did={isVerdict(did) ? done[did] : undefined} fault={fault?.say} />,
    fault?.status ?? 200,
  );
}

/** Whom the officer answers for, and until when each role is confirmed. */
export const viewAccess: PageHandler = (request) => show(request);

const refusals = {
  'not-allowed': { say: accessWords.notAllowed, status: 403 },
  'not-held': { say: accessWords.gone, status: 409 },
  'not-suspended': { say: accessWords.gone, status: 409 },
  'last-administrator': { say: accessWords.last, status: 409 },
} as const;

/** Confirms a role, removes it, or gives back what silence suspended. */
export const submitAccess: PageHandler = async (request) => {
  const { house, who, form } = request;
  const person = readId<'person'>(form.code('person'));
  const [role, verdict] = [form.code('role'), form.code('verdict')];
  if (!person || !role || !isVerdict(verdict)) return redirect(paths.access);
  const outcome = await act(house, who, async (ctx) =>
    verdict === 'restore' ? await restoreRole(ctx, { person, role }) : await attestRole(ctx, { person, role, verdict }),
  );
  return outcome.ok ? redirect(`${paths.access}?did=${verdict}`) : show(request, refusals[outcome.refused]);
};
