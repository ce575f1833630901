import { createHash } from 'node:crypto';
import { findRight, isBody } from '../../../foundation/people/index.js';
import { digestForFinding, mintSubject, sealDraft } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { DraftId, PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { type Compiled, findServiceStanding } from '../../services/index.js';
import { type Bulk, type BulkId, keptDays } from './bulk.js';
import { insertBulk, readBulksOf } from './bulk-store.js';
import { type ReadTable, readTable } from './read-table.js';

export type AskBulkRefusal =
  | 'not-for-a-body'
  | 'not-mandated'
  | 'not-in-bulk'
  | 'takes-none'
  | 'sent-already'
  | 'not-a-table';

/** A file that was not read says why; one that was sent before, which it was. */
export type AskBulk = Outcome<BulkId, AskBulkRefusal> & {
  readonly unread?: Extract<ReadTable, { ok: false }>;
  readonly earlier?: BulkId;
};

/** For which body the actor may send this service's requests just now. */
export async function mayBulk(ctx: Context, service: Compiled): Promise<Outcome<PersonId, AskBulkRefusal>> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident' || !onBehalfOf || !(await isBody(ctx, onBehalfOf))) return refuse('not-for-a-body');
  if (service.declaration.bulk === undefined) return refuse('not-in-bulk');
  const right = await findRight(ctx, actor.person, onBehalfOf);
  return right.may(service.declaration, 'apply') ? done(onBehalfOf) : refuse('not-mandated');
}

/**
 * Takes a file of many requests for the body that the actor acts for, to be sent row by row by a job in the actor's name. Nothing is
 * taken of a file that cannot be read. Refuses `sent-already` the same file while it is kept, `not-for-a-body`, `not-mandated`, `not-in-bulk` and `takes-none`.
 */
export async function askBulk(
  ctx: Context,
  { service, file }: { readonly service: Compiled; readonly file: Sealed<Buffer> },
): Promise<AskBulk> {
  const may = await mayBulk(ctx, service);
  if (!may.ok) return may;
  const { declaration, version } = service;
  if ((await findServiceStanding(ctx, declaration.service)).state !== 'open') return refuse('takes-none');
  const read = readTable(declaration, file);
  if (!read.ok) return { ...refuse('not-a-table'), unread: read };
  const digest = createHash('sha256').update(contentOf(file)).digest('hex');
  const fileMark = await digestForFinding(ctx, 'bulk:file', seal([may.value, declaration.service, digest]));
  const earlier = (await readBulksOf(ctx, may.value, declaration.service)).find((one) => one.fileMark.equals(fileMark));
  if (earlier) return { ...refuse('sent-already'), earlier: earlier.id };
  const id = ctx.ids.next<'bulk'>();
  const [subject, at] = [mintSubject(ctx), ctx.clock.now()];
  const values = { table: read.table, results: seal([]) };
  const { key, sealed } = await sealDraft(ctx, { draft: id as unknown as DraftId, subject, revision: 1, values });
  const person = ctx.actor.kind === 'resident' ? ctx.actor.person : may.value;
  const one: Bulk = {
    ...{
      id,
      body: may.value,
      person,
      service: declaration.service,
      serviceVersion: version,
      fileMark,
      state: read.isSure ? 'running' : 'checking',
    },
    ...{ inAll: read.rows, done: 0, taken: 0, wrong: 0, skipped: 0, subject, key, sealed, revision: 1, askedAt: at },
    ...{ doneAt: undefined, expiresAt: new Date(at.getTime() + keptDays * 86_400_000) },
  };
  insertBulk(ctx, one);
  return done(id);
}
