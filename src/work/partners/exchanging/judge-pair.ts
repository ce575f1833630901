import type { Context } from '../../../platform/context.js';
import { type Case, moveCase } from '../../cases/index.js';
import { getService } from '../../services/index.js';
import { isForPerson } from '../connectors/check-connector.js';
import { type Connector, stateThere, transitionFor } from '../connectors/connector.js';
import { isUntold, type Pair } from '../connectors/pair.js';
import { noteAgreed, noteMismatch } from './note-mismatch.js';

/** Takes the transition that their state asks for, where it is possible as things stand. @returns whether it was taken */
async function follow(ctx: Context, { declared }: Connector, one: Case, theirState: string): Promise<boolean> {
  const transition = transitionFor(declared, theirState);
  if (transition === undefined) return false;
  const { states } = (await getService(ctx, one.service, one.serviceVersion)).declaration.case;
  const way = states[one.state]?.can?.[transition];
  if (!way || isForPerson(states, way)) return false;
  await ctx.writes.flush();
  return (await moveCase(ctx, { case: one.id, transition })).ok;
}

/**
 * Compares how a case stands here and there: what they tell moves it where the document says so and the workflow allows it, and what
 * still does not agree is for a person. While they are yet to be told something they may only be behind, and nobody is asked.
 */
export async function judgePair(ctx: Context, connector: Connector, one: Case, pair: Pair): Promise<void> {
  const { theirState } = pair;
  if (theirState === undefined || connector.declared.ignores.includes(theirState)) return;
  const isAgreed = stateThere(connector.declared, one.state) === theirState;
  if (isAgreed || (await follow(ctx, connector, one, theirState))) return noteAgreed(ctx, connector.name, one.id);
  if (isUntold(pair) || pair.isDead) return;
  await noteMismatch(ctx, {
    ...{ connector: connector.name, case: one.id, theirs: pair.theirs, kind: 'differs' },
    ...{ ourState: one.state, theirState },
  });
}
