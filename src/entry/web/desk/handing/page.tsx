import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import {
  acceptHandOff,
  declineHandOff,
  declineReasons,
  type HandedPart,
  listHandOffs,
  listPastHandOffs,
} from '../../../../work/cases/index.js';
import { type Compiled, getService } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readSeen } from '../acts/read-seen.js';
import { type ActRefusal, sayRefusal, statusOf } from '../acts/refusals.js';
import { presentParts } from './present.js';
import { HandedPage } from './view.js';

/** An act that was refused, or of which something lacks: of which case, and what to say. */
interface Tried {
  readonly case: string;
  readonly lacks: 'why' | ActRefusal;
}

async function servicesOf(ctx: Context, parts: readonly HandedPart[]): Promise<ReadonlyMap<string, Compiled>> {
  const found = new Map<string, Compiled>();
  for (const { one } of parts) {
    const key = `${one.service} ${one.serviceVersion}`;
    if (!found.has(key)) found.set(key, await getService(ctx, one.service, one.serviceVersion));
  }
  return found;
}

async function show(request: PageRequest, tried?: Tried): Promise<PageReply> {
  const { house, who, query, officer } = request;
  const found = await read(house, who, async (ctx) => {
    const [running, past] = [await listHandOffs(ctx), await listPastHandOffs(ctx)];
    return { running, past, services: await servicesOf(ctx, [...running, ...past]) };
  });
  const did = (['accepted', 'declined', 'done'] as const).find((one) => one === query.did);
  const refused = tried && tried.lacks !== 'why' ? tried.lacks : undefined;
  const view = {
    ...presentParts(request, found),
    ...{ did: tried ? undefined : did, tried: tried?.case, isPartner: officer?.shares !== undefined },
    refused: refused && sayRefusal(refused)[request.language],
    drawForm: () => house.ids.next<'form'>(),
  };
  const status = tried ? (refused ? statusOf(refused) : 422) : 200;
  return page(<HandedPage frame={{ ...request, url: paths.handOffs }} {...view} />, status);
}

/** What was handed to the officer's organisation: to be accepted, in hand, and over. No case is opened by it. */
export const viewHandOffs: PageHandler = (request) => show(request);

/** Accepts a part, or gives it back with a reason. */
export const submitHandOffs: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readId<'case'>(form.code('case'));
  if (!id) throw new NotFound();
  const asked = { case: id, ...readSeen(form) };
  const isAccepting = form.code('step') === 'accept';
  const reason = declineReasons.find((one) => one === form.code('reason'));
  if (!isAccepting && !reason) return show(request, { case: id, lacks: 'why' });
  const came = await act(house, who, (ctx) =>
    reason && !isAccepting ? declineHandOff(ctx, { ...asked, reason }) : acceptHandOff(ctx, asked),
  );
  if (came.ok) return redirect(`${paths.handOffs}?did=${isAccepting ? 'accepted' : 'declined'}`);
  return show(request, { case: id, lacks: came.refused });
};
