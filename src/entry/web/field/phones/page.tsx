import { listAway, listStaff } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import {
  decideCommand,
  endShift,
  isStillOpen,
  listDecided,
  listRunning,
  listUndecided,
} from '../../../../work/field/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { sayReason } from '../calls/outcome-words.js';
import { loadToDecide } from '../waiting/load-waiting.js';
import { PhonesPage } from './view.js';
import { DecidePage } from './view-decision.js';

/** Shifts that run, and what waits for a decision or was decided: no value is opened here, so that this page is no look. */
export const viewPhones: PageHandler = async (request) => {
  const { house, who, query } = request;
  const found = await read(house, who, async (ctx) => {
    const waiting = await listUndecided(ctx, 'all');
    const away = await listAway(ctx, [...new Set(waiting.map(({ taken }) => taken.officer))]);
    return {
      ...{ waiting, shifts: await listRunning(ctx), decided: await listDecided(ctx) },
      names: new Map((await listStaff(ctx)).map(({ person, name }) => [person as string, name])),
      away: new Map(away.map(({ person, lastDay }) => [person as string, lastDay])),
    };
  });
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
  const id = readId<'command'>(params.command);
  const one = id && (await loadToDecide(house, who, id));
  if (!one) throw new NotFound();
  const { names, isOpen } = await read(house, who, async (ctx) => ({
    names: new Map((await listStaff(ctx)).map(({ person, name }) => [person as string, name])),
    isOpen: one.taken.decided === null || (await isStillOpen(ctx, one.taken)),
  }));
  const fault = refused === undefined ? undefined : sayReason(refused);
  return page(<DecidePage frame={request} {...{ one, names, isOpen, fault }} />, fault ? 409 : 200);
}

/** Both versions of a clash, side by side, and what was decided: a look. */
export const viewDecision: PageHandler = (request) => showOne(request);

const readKeep = (said: string | undefined) => (said === 'mine' || said === 'theirs' ? said : undefined);

export const submitDecision: PageHandler = async (request) => {
  const { house, who, params, form } = request;
  const command = readId<'command'>(params.command);
  const keep = readKeep(form.code('keep'));
  if (!command || !keep) throw new NotFound();
  const decided = await decideCommand(house, who, { command, keep, anew: readKeep(form.code('anew')) });
  if (decided.ok) return redirect(`${paths.phones}?did=decided`);
  if (decided.refused === 'no-such-command') throw new NotFound();
  return showOne(request, decided.refused);
};
