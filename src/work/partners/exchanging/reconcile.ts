import type { Context } from '../../../platform/context.js';
import { act, read } from '../../../platform/house.js';
import type { CaseId } from '../../../platform/ids.js';
import { findCase } from '../../cases/index.js';
import { type Connector, stateThere } from '../connectors/connector.js';
import { isUntold, type Pair } from '../connectors/pair.js';
import { holdPair, readPairs } from '../connectors/pair-store.js';
import { clerk } from './exchanging.js';
import { type Heard, hearAll } from './hear-due.js';
import { judgePair } from './judge-pair.js';
import { noteMismatch } from './note-mismatch.js';

const atATime = 200;

/** Whether they should hold it: they were told of it or told of it, and it is under way in a state that is told. */
const isExpected = (connector: Connector, state: string, pair: Pair): boolean =>
  stateThere(connector.declared, state) !== undefined &&
  (pair.sentState !== undefined || pair.theirState !== undefined);

async function compare(
  ctx: Context,
  connector: Connector,
  id: CaseId,
  told: ReadonlySet<string> | undefined,
): Promise<void> {
  const [pair, one] = [await holdPair(ctx, connector.name, { case: id }), await findCase(ctx, { id })];
  if (!pair || !one || pair.isDead) return;
  const isThere = told === undefined || (pair.theirs !== undefined && told.has(pair.theirs));
  if (isThere) return judgePair(ctx, connector, one, pair);
  if (isUntold(pair) || one.closedAt || !isExpected(connector, one.state, pair)) return;
  await noteMismatch(ctx, {
    ...{ connector: connector.name, case: one.id, theirs: pair.theirs, kind: 'missing' },
    ...{ ourState: one.state, theirState: undefined },
  });
}

/**
 * Compares all cases of a connector with all that the other side holds, or, where it cannot be asked for that, with what it told last.
 * @returns why it could not, as a code
 */
export async function reconcile(hearing: Heard): Promise<string | undefined> {
  const { house, place, connector, peer } = hearing;
  const all = peer.tellsAll ? await hearAll(hearing, 'the-start', undefined) : undefined;
  if (all?.why !== undefined) return all.why;
  for (let after: CaseId | undefined; ; ) {
    const last: CaseId | undefined = after;
    const pairs = await read(house, clerk(place), (ctx) => readPairs(ctx, connector.name, last, atATime));
    for (const pair of pairs) await act(house, clerk(place), (ctx) => compare(ctx, connector, pair.case, all?.told));
    after = pairs.at(-1)?.case;
    if (pairs.length < atATime) return undefined;
  }
}
