import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { addNote, findCase } from '../../cases/index.js';
import { newestOffered } from '../offered.js';
import { insertTold } from './updates-store.js';

export interface ToldUpdate {
  /** The client that tells, and the services that its key is for. */
  readonly client: string;
  readonly services: readonly string[];
  readonly request: string;
  /** The client's own code of it. */
  readonly id: string;
  /** What it says, with the state that it names. */
  readonly text: Sealed<string>;
}

/**
 * Takes what a client tells of a request as a sealed note on its case, once however often it is told: what follows from it is for those who
 * work on it. Refuses `no-such-request` of one that is not offered, `not-for-key`, and `erased` where nobody is left whom it could be about.
 */
export async function takeUpdate(
  ctx: Context,
  { client, services, request, id, text }: ToldUpdate,
): Promise<Outcome<undefined, 'no-such-request' | 'not-for-key' | 'erased'>> {
  const one = await findCase(ctx, { id: request });
  if (!one || !(await newestOffered(ctx)).has(one.service)) return refuse('no-such-request');
  if (!services.includes(one.service)) return refuse('not-for-key');
  if (!(await insertTold(ctx, { client, id, case: one.id }))) return done(undefined);
  const noted = await addNote(ctx, { case: one.id, text });
  if (noted.ok) return done(undefined);
  if (noted.refused === 'erased') return refuse('erased');
  throw new Error(`What a client told was refused as a note: ${noted.refused}.`);
}
