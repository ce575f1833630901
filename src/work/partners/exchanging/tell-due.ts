import type { Context } from '../../../platform/context.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { findCase } from '../../cases/index.js';
import { findService } from '../../services/index.js';
import { fieldsCleared } from '../connectors/check-connector.js';
import { type Connector, stateThere } from '../connectors/connector.js';
import type { Pair } from '../connectors/pair.js';
import { holdPair, takeDue, writeBegun, writeTold, writeUntold } from '../connectors/pair-store.js';
import type { Peer, Telling, ToTell } from '../peers/peer.js';
import { clerk, mostTries, waitAfter } from './exchanging.js';
import { holdOpenOf } from './mismatch-store.js';
import { noteAgreed, noteMismatch } from './note-mismatch.js';

/** A process that dies while it tells leaves it to another after so long. */
const held = 5 * 60_000;
/** After so many that failed in a run the rest waits: a system that is down keeps no worker. */
const mostFailed = 3;

/** What they are to be told of a case as it stands now, with its version; nothing to tell where they know, or it is none of theirs. */
async function compose(
  ctx: Context,
  { declared }: Connector,
  pair: Pair,
): Promise<{ readonly version: number; readonly told: ToTell | undefined }> {
  const [one, service] = [await findCase(ctx, { id: pair.case }), await findService(ctx, declared.service)];
  const state = one && stateThere(declared, one.state);
  const version = Math.max(pair.dueVersion, one?.version ?? 0);
  if (!one || !service || state === undefined || state === pair.theirState) return { version, told: undefined };
  const fields = fieldsCleared(declared, service.declaration).flatMap((field) => {
    const [name, value] = [declared.fields[field], one.fields[field]];
    return name === undefined || value === undefined || value === null
      ? []
      : [[name, Array.isArray(value) ? value.join(',') : String(value)] as const];
  });
  const said = service.declaration.case.states[one.state]?.label.en ?? one.state;
  const told = {
    case: one.id,
    theirs: pair.theirs,
    state,
    version,
    at: ctx.clock.now(),
    said,
    isUnsure: pair.isUnsure,
    fields: Object.fromEntries(fields),
  };
  return { version, told: { ...told, key: `${one.id}.${version}` } };
}

/** Writes down that something was not taken; what is given up is for a person. */
async function noteUntold(
  ctx: Context,
  connector: Connector,
  pair: Pair,
  telling: Telling & { ok: false },
): Promise<void> {
  const isOver = telling.isFinal || pair.tries >= mostTries;
  const next = isOver ? undefined : new Date(ctx.clock.now().getTime() + waitAfter(pair.tries));
  writeUntold(ctx, connector.name, pair.case, {
    ...{ why: telling.why, next, id: telling.id, isUnsure: telling.isUnsure === true },
  });
  const one = isOver ? await findCase(ctx, { id: pair.case }) : undefined;
  if (!one) return;
  await noteMismatch(ctx, {
    ...{ connector: connector.name, case: one.id, theirs: pair.theirs, kind: 'not-taken' },
    ...{ ourState: one.state, theirState: pair.theirState },
  });
}

/** Writes down that they took it, and with which number of theirs, unless that is one of another case. */
async function noteTold(
  ctx: Context,
  connector: Connector,
  pair: Pair,
  told: Parameters<typeof writeTold>[2],
): Promise<void> {
  const other = told.id === undefined ? undefined : await holdPair(ctx, connector.name, { theirs: told.id });
  if (other && other.case !== pair.case)
    return noteUntold(ctx, connector, pair, { ok: false, why: 'number-of-another-case', isFinal: true });
  writeTold(ctx, connector.name, told);
  const open = await holdOpenOf(ctx, connector.name, { case: pair.case });
  if (open?.kind === 'not-taken') await noteAgreed(ctx, connector.name, pair.case);
}

/** Tells one of what is due. @returns whether it was taken */
async function tellOne(house: House, place: PlaceId, connector: Connector, peer: Peer, pair: Pair): Promise<boolean> {
  const who = clerk(place);
  const { version, told } = await read(house, who, (ctx) => compose(ctx, connector, pair));
  if (told && told.theirs === undefined)
    await act(house, who, async (ctx) => writeBegun(ctx, connector.name, pair.case));
  const telling: Telling = told ? await peer.tell(told) : { ok: true, id: undefined };
  await act(house, who, async (ctx) => {
    if (!telling.ok) return noteUntold(ctx, connector, pair, telling);
    return noteTold(ctx, connector, pair, { case: pair.case, version, state: told?.state, id: telling.id });
  });
  return telling.ok;
}

/**
 * Tells a system what is due: how each case stands now, once for all that changed since, at least once and with the same key each time.
 * @returns how many it took
 */
export async function tellDue(house: House, place: PlaceId, connector: Connector, peer: Peer): Promise<number> {
  let [taken, failed] = [0, 0];
  while (failed < mostFailed) {
    const until = new Date(house.clock.now().getTime() + held);
    const [pair] = await act(house, clerk(place), (ctx) => takeDue(ctx, connector.name, { until, most: 1 }));
    if (!pair) break;
    if (await tellOne(house, place, connector, peer, pair)) taken += 1;
    else failed += 1;
  }
  return taken;
}
