import { listStaff } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { decideCommand, endShift, listRunning, listUndecided } from '../../../../work/field/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { sayReason } from '../calls/outcome-words.js';
import { loadUndecided } from '../waiting/load-waiting.js';
import { DecidePage, PhonesPage } from './view.js';

/** Shifts that run, and what waits for a decision: no value is opened here, so that this page is no look. */
export const viewPhones: PageHandler = async (request) => {
  const { house, who, query } = request;
  const found = await read(house, who, async (ctx) => ({
    shifts: await listRunning(ctx),
    waiting: await listUndecided(ctx, 'all'),
    names: new Map((await listStaff(ctx)).map(({ person, name }) => [person as string, name])),
  }));
  const did = query.did === 'decided' || query.did === 'ended' ? query.did : undefined;
  return page(<PhonesPage frame={request} did={did} {...found} />);
};

/** Ends somebody's shift from afar. */
export const submitEndShift: PageHandler = async ({ house, who, params }) => {
  const id = readId<'shift'>(params.shift);
  const ended = id && (await act(house, who, (ctx) => endShift(ctx, id)));
  if (!ended || (!ended.ok && ended.refused !== 'over')) throw new NotFound();
  return redirect(`${paths.phones}?did=ended`);
};

async function showOne(request: PageRequest, refused?: string): Promise<PageReply> {
  const { house, who, params } = request;
  const [one] = await loadUndecided(house, who, 'all', readId<'command'>(params.command) ?? '');
  if (!one) throw new NotFound();
  const staff = await read(house, who, listStaff);
  const name = staff.find(({ person }) => person === one.taken.officer)?.name;
  const fault = refused === undefined ? undefined : sayReason(refused);
  return page(<DecidePage frame={request} one={one} name={name} fault={fault} />, fault ? 409 : 200);
}

/** Both versions of a clash, side by side: a look. */
export const viewDecision: PageHandler = (request) => showOne(request);

export const submitDecision: PageHandler = async (request) => {
  const { house, who, params, form } = request;
  const command = readId<'command'>(params.command);
  const keep = form.code('keep');
  if (!command || (keep !== 'mine' && keep !== 'theirs')) throw new NotFound();
  const decided = await decideCommand(house, who, { command, keep });
  if (decided.ok || decided.refused === 'decided') return redirect(`${paths.phones}?did=decided`);
  if (decided.refused === 'no-such-command' || decided.refused === 'not-allowed') throw new NotFound();
  return showOne(request, decided.refused);
};
