import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { type Compiled, findService, isChoice, type Use } from '../../services/index.js';
import { openCase } from '../open-case.js';
import { listOwnUses, type OwnUse } from './list-own-uses.js';
import { sayToUse } from './say-to-use.js';

/** The service in which objections are decided, as every place may declare it. */
export const objectionService = 'objection';

/** Where a person may object (UK GDPR article 21(1)): not where the law obliges, nor where a life hangs on it. */
export const isObjectable = (use: Use): boolean =>
  !isChoice(use) && (use.basis === 'public-task' || use.basis === 'official-authority');

export interface ObjectionToMake {
  readonly service: string;
  readonly use: string;
  /** Why, in the person's own words. */
  readonly reason: Sealed<string>;
}

export type ObjectRefusal =
  /** Nobody objects for another. */
  | 'not-yours'
  | 'no-such-use'
  /** One is open, or was upheld. */
  | 'already'
  /** The place has not published the service `objection`. */
  | 'not-offered';

/** What is objected to, for whoever decides: the use and the requests, in words. */
const sayWhat = ({ use, service, said }: OwnUse): string =>
  `${use.title.en} (${service.declaration.title.en}: ${said.map(({ one }) => one.reference).join(', ')})`.slice(0, 200);

const isSettled = ({ said }: OwnUse): boolean =>
  said.every(({ choice }) => choice?.state === 'objected' || choice?.state === 'upheld');

/** Opens the case in which the data protection officer decides, and marks each request. */
async function openObjection(ctx: Context, service: Compiled, meant: OwnUse, reason: Sealed<string>) {
  const answers = { what: seal(sayWhat(meant)), reason };
  const opened = await openCase(ctx, { service, answers });
  if (!opened.ok) return refuse('not-offered' as const);
  for (const { one, choice } of meant.said)
    if (choice?.state !== 'upheld')
      await sayToUse(ctx, meant, { one, says: 'objected', way: 'web', objection: opened.value.case });
  return done({ reference: opened.value.reference });
}

/**
 * Objects to a use that a law allows, for all the requests that the person who is signed in has with its service. It is
 * decided in a case of its own, within its clock.
 */
export async function objectToUse(
  ctx: Context,
  { service, use, reason }: ObjectionToMake,
): Promise<Outcome<{ readonly reference: string }, ObjectRefusal>> {
  if (ctx.actor.kind !== 'resident' || ctx.onBehalfOf !== undefined) return refuse('not-yours');
  const own = await listOwnUses(ctx, ctx.actor.person);
  const meant = own.find((one) => one.id === use && one.service.declaration.service === service);
  if (!meant || !isObjectable(meant.use)) return refuse('no-such-use');
  if (isSettled(meant)) return refuse('already');
  const deciding = await findService(ctx, objectionService);
  return deciding ? openObjection(ctx, deciding, meant, reason) : refuse('not-offered');
}
