import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { appendEntry } from '../../../record/index.js';
import { sealRow } from '../../../vault/index.js';
import { holdPerson } from '../../people-store.js';
import { bodyStream, bodyTable } from './body.js';
import { readBody, writeRenamed } from './body-store.js';
import { mayManage } from './may-manage.js';

interface BodyDetails {
  readonly body: PersonId;
  readonly name: Sealed<string>;
  readonly address: Sealed<string>;
}

/**
 * An administrator changes what a body is called and where it is. Requests keep what they were sent with; what two officers checked of the
 * older name is checked no more. Refuses `not-yours`.
 */
export async function renameBody(
  ctx: Context,
  { body, name, address }: BodyDetails,
): Promise<Outcome<undefined, 'not-yours'>> {
  await holdPerson(ctx, body);
  const found = await readBody(ctx, body);
  if (!found || found.closedAt || !(await mayManage(ctx, body))) return refuse('not-yours');
  const version = found.version + 1;
  const { envelopes } = await sealRow(ctx, {
    ...{ table: bodyTable, row: body, version, scope: bodyStream(body) },
    parts: [{ subject: found.subject, mark: 'personal', keep: 'while the account is open', values: { name, address } }],
  });
  const at = ctx.clock.now();
  writeRenamed(ctx, { person: body, version, at });
  const data = { renamed_at: at.toISOString(), envelopes };
  appendEntry(ctx, { stream: bodyStream(body), version, kind: 'body.renamed', data });
  return done(undefined);
}
