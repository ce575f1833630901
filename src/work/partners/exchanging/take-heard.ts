import type { Context } from '../../../platform/context.js';
import { addNote, type Case, findCase } from '../../cases/index.js';
import { type Connector, isKnownState } from '../connectors/connector.js';
import type { Counts } from '../connectors/exchange-store.js';
import type { Pair } from '../connectors/pair.js';
import { holdPair, writeHeard } from '../connectors/pair-store.js';
import type { Heard } from '../peers/peer.js';
import { insertTold } from '../updates/updates-store.js';
import { judgePair } from './judge-pair.js';
import { noteMismatch } from './note-mismatch.js';
import { openFrom } from './open-from.js';

/** What became of one thing that they told; refused with why, as a code. */
export type Taken =
  | { readonly became: Exclude<keyof Counts, 'refused'> | 'others' }
  | { readonly became: 'refused'; readonly why: string };

const day = 86_400_000;
const refused = (why: string): Taken => ({ became: 'refused', why });

/** How what they tell stands to what they told before. */
function compare(heard: Heard, pair: Pair | undefined): 'new' | 'repeated' | 'old' | 'contradicts' {
  const isSame = heard.state === pair?.theirState;
  if (heard.version !== undefined && pair?.theirVersion !== undefined) {
    if (heard.version !== pair.theirVersion) return heard.version < pair.theirVersion ? 'old' : 'new';
    return isSame || pair.theirState === undefined ? 'repeated' : 'contradicts';
  }
  if (heard.at === undefined || pair?.theirAt === undefined) return 'new';
  const [at, before] = [heard.at.getTime(), pair.theirAt.getTime()];
  return at < before ? 'old' : at === before && isSame ? 'repeated' : 'new';
}

/** Their case and ours, where both numbers lead to the same; undefined where we have none. A code where they do not go together. */
async function findBoth(
  ctx: Context,
  { name, declared }: Connector,
  heard: Heard,
): Promise<{ readonly one: Case; readonly pair: Pair | undefined } | undefined | string> {
  const byTheirs = await holdPair(ctx, name, { theirs: heard.id });
  const number = heard.case ?? byTheirs?.case;
  const one = number === undefined ? undefined : await findCase(ctx, { id: number });
  if (one?.service !== declared.service) return undefined;
  if (byTheirs && byTheirs.case !== one.id) return 'number-of-another-case';
  const pair = byTheirs ?? (await holdPair(ctx, name, { case: one.id }));
  if (pair?.theirs !== undefined && pair.theirs !== heard.id) return 'case-of-another-number';
  return { one, pair };
}

/** What is of no case of ours: it becomes one where the document says so; of a server that is others' too it is nothing, else a person's. */
async function takeUnknown(ctx: Context, connector: Connector, heard: Heard): Promise<Taken> {
  if (heard.report) {
    const opened = await openFrom(ctx, connector, heard.report);
    await ctx.writes.flush();
    writeHeard(ctx, connector.name, { ...heard, case: opened });
    return { became: 'taken' };
  }
  if (connector.declared.by === 'open311') return { became: 'others' };
  const nothing = { case: undefined, ourState: undefined, theirState: heard.state };
  await noteMismatch(ctx, { ...nothing, connector: connector.name, theirs: heard.id, kind: 'unknown' });
  return { became: 'taken' };
}

/** Whether something that bears their own code is told for the first time. */
const isFirst = (ctx: Context, { name }: Connector, one: Case, id: string): Promise<boolean> =>
  insertTold(ctx, { client: `connector:${name}`, id, case: one.id });

/**
 * Takes how one of their cases stands: told again it is nothing, and what is older than what they told before is passed over. What is of
 * no case of ours is for a person. Refuses a state that the document does not know, a moment that is yet to come, and numbers that
 * do not go together.
 */
export async function takeHeard(ctx: Context, connector: Connector, heard: Heard): Promise<Taken> {
  const isOthers = connector.declared.by === 'open311';
  if (!isOthers && !isKnownState(connector.declared, heard.state)) return refused('state-not-declared');
  if (heard.at && heard.at.getTime() > ctx.clock.now().getTime() + day) return refused('moment-to-come');
  const both = await findBoth(ctx, connector, heard);
  if (typeof both === 'string') return refused(both);
  if (!both) return takeUnknown(ctx, connector, heard);
  const { one, pair } = both;
  if (!isKnownState(connector.declared, heard.state)) return refused('state-not-declared');
  if (heard.opensOnly) return { became: 'repeated' };
  if (heard.key !== undefined && !(await isFirst(ctx, connector, one, heard.key))) return { became: 'repeated' };
  const stands = compare(heard, pair);
  if (stands === 'contradicts') return refused('same-version-other-state');
  if (stands === 'old') return { became: 'old' };
  if (stands === 'new' && heard.note) {
    const noted = await addNote(ctx, { case: one.id, text: heard.note });
    if (!noted.ok && noted.refused !== 'erased')
      throw new Error(`What a system told was refused as a note: ${noted.refused}.`);
  }
  writeHeard(ctx, connector.name, { ...heard, case: one.id });
  await ctx.writes.flush();
  const now = await holdPair(ctx, connector.name, { case: one.id });
  const stays = await findCase(ctx, { id: one.id });
  if (now && stays) await judgePair(ctx, connector, stays, now);
  return { became: stands === 'new' ? 'taken' : 'repeated' };
}
