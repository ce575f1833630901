import assert from 'node:assert/strict';
import {
  beginMerge,
  createPerson,
  doubtMerge,
  mergeAccounts,
  settleMerge,
} from '../../../../foundation/people/index.js';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';

type At = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => Promise<T>;

/** A person puts another account of theirs into the one they have; an officer doubts it, and another finds that it was right. */
export async function putTogether(at: At, kept: PersonId): Promise<void> {
  const system: Actor = { kind: 'system', name: 'test' };
  const other = await at(system, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const token = await at({ kind: 'resident', person: kept }, (ctx) => beginMerge(ctx, ctx.clock.now()));
  assert.ok(token.ok);
  const merged = await at({ kind: 'resident', person: other }, (ctx) =>
    mergeAccounts(ctx, { token: token.value, provedAt: ctx.clock.now() }, async () => []),
  );
  assert.ok(merged.ok, merged.ok ? '' : merged.refused);
  const { id } = merged.value.merge;
  const officers = await at(system, async (ctx) =>
    ['Nia', 'Gwen'].map((name) => createPerson(ctx, { kind: 'staff', name })),
  );
  const [first, second] = officers.map((person): Actor => ({ kind: 'staff', person, roles: ['help-desk'] }));
  assert.ok(first && second);
  assert.ok((await at(first, (ctx) => doubtMerge(ctx, { id, why: 'not-meant' }))).ok);
  assert.ok((await at(second, (ctx) => settleMerge(ctx, { id, verdict: 'keep' }))).ok);
}
