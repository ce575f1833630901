import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { holdPerson } from '../../people-store.js';
import { recordStep } from '../record-step.js';
import { bodyStream } from './body.js';
import { readBody, readMembers, writeBodyClosed } from './body-store.js';
import { mayManage } from './may-manage.js';

/**
 * An administrator closes a body's account: everybody's membership ends, their own last. Its requests stay what they are, and go as
 * their service says. Refuses `not-yours`.
 */
export async function closeBody(ctx: Context, body: PersonId): Promise<Outcome<undefined, 'not-yours'>> {
  await holdPerson(ctx, body);
  const found = await readBody(ctx, body);
  if (!found || found.closedAt || !(await mayManage(ctx, body))) return refuse('not-yours');
  for (const one of await readMembers(ctx, body)) recordStep(ctx, one, 'end', { why: 'body-closed' });
  const version = found.version + 1;
  writeBodyClosed(ctx, { person: body, version });
  const data = { closed_at: ctx.clock.now().toISOString() };
  appendEntry(ctx, { stream: bodyStream(body), version, kind: 'body.closed', data });
  return done(undefined);
}
