import type { Context } from '../../../platform/context.js';
import { type Case, findCase, listMoves } from '../../cases/index.js';
import { type Declaration, findService } from '../../services/index.js';
import { type Connector, transitionFor } from '../connectors/connector.js';
import { readConnectors } from '../connectors/connector-store.js';
import type { Mismatch, MismatchId } from './mismatch.js';
import { readMismatch, readOpen } from './mismatch-store.js';

const most = 500;

export interface ComparedCase {
  readonly mismatch: Mismatch;
  readonly connector: Connector;
  /** The newest version of its service. */
  readonly declaration: Declaration;
  readonly one: Case | undefined;
}

/** Whether the actor is whom a connector asks about what does not agree. */
export const isAsked = ({ actor }: Context, { declared }: Connector): boolean =>
  actor.kind === 'staff' && actor.shares === undefined && actor.roles.includes(declared.asks);

async function toCompared(
  ctx: Context,
  connectors: readonly Connector[],
  mismatch: Mismatch,
): Promise<ComparedCase | undefined> {
  const connector = connectors.find(({ name }) => name === mismatch.connector);
  const service = connector && (await findService(ctx, connector.declared.service));
  if (!connector || !service) return undefined;
  const one = mismatch.case === undefined ? undefined : await findCase(ctx, { id: mismatch.case });
  return { mismatch, connector, declaration: service.declaration, one };
}

/** Whether any connector asks the actor. */
export const asksSomething = async (ctx: Context): Promise<boolean> =>
  (await readConnectors(ctx)).some((one) => isAsked(ctx, one));

/** How much does not agree and the actor is asked about. */
export async function countMismatches(ctx: Context): Promise<number> {
  const asking = (await readConnectors(ctx)).filter((one) => isAsked(ctx, one));
  return (
    await readOpen(
      ctx,
      asking.map(({ name }) => name),
      most,
    )
  ).length;
}

/** What does not agree and the actor is asked about, the oldest first. */
export async function listMismatches(ctx: Context): Promise<readonly ComparedCase[]> {
  const connectors = (await readConnectors(ctx)).filter((one) => isAsked(ctx, one));
  const open = await readOpen(
    ctx,
    connectors.map(({ name }) => name),
    most,
  );
  const compared: ComparedCase[] = [];
  for (const one of open) {
    const found = await toCompared(ctx, connectors, one);
    if (found) compared.push(found);
  }
  return compared;
}

/** One of them, with whether what they say can be taken as it stands; undefined where the actor is not asked about it. */
export async function findMismatch(
  ctx: Context,
  id: MismatchId,
): Promise<(ComparedCase & { readonly canTakeTheirs: boolean }) | undefined> {
  const mismatch = await readMismatch(ctx, id);
  const connectors = (await readConnectors(ctx)).filter((one) => isAsked(ctx, one));
  const found = mismatch && (await toCompared(ctx, connectors, mismatch));
  if (!found) return undefined;
  const transition = mismatch.theirState && transitionFor(found.connector.declared, mismatch.theirState);
  const moves = found.one && transition !== undefined ? await listMoves(ctx, found.one) : [];
  const canTakeTheirs = moves.some((move) => move.transition === transition && move.barred === undefined);
  return { ...found, canTakeTheirs };
}
