import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { openOwn } from '../../vault/index.js';
import { incidentTable } from '../incidents/incident.js';
import { type Concern, concernTable } from './concern.js';
import { readConcernsOf } from './concern-store.js';

/** A concern with what was written of it, for those between whom it was written. */
export interface OpenedConcern {
  readonly concern: Concern;
  readonly what: Opened<string> | undefined;
  readonly answer: Opened<string> | undefined;
}

/** The words of a concern and of its answer: they were written by one of its two readers to the other, so that this is no look. */
export async function openConcern(ctx: Context, concern: Concern): Promise<OpenedConcern> {
  const { subject } = concern;
  const said = await openOwn(ctx, { table: incidentTable, row: concern.incident, subject, name: 'what' });
  const answer = concern.answeredAt
    ? await openOwn(ctx, { table: concernTable, row: concern.id, subject, name: 'answer' })
    : undefined;
  return { concern, what: said as Opened<string> | undefined, answer: answer as Opened<string> | undefined };
}

/** What the person who is signed in raised, newest first; none for whoever acts for somebody else. */
export async function listOwnConcerns(ctx: Context, person: PersonId): Promise<readonly OpenedConcern[]> {
  if (ctx.actor.kind !== 'resident' || ctx.actor.person !== person || ctx.onBehalfOf !== undefined) return [];
  const opened = [];
  for (const one of await readConcernsOf(ctx, person)) opened.push(await openConcern(ctx, one));
  return opened;
}
