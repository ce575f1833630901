import assert from 'node:assert/strict';
import { accountNumber, createPerson } from '../../../../foundation/people/index.js';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { CaseId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { endLink, linkCase } from '../../../../work/cases/index.js';

type At = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => Promise<T>;

/** An officer puts a request into an account, another takes it out, and it is put into the right one. */
export async function linkCases(at: At, id: CaseId): Promise<void> {
  const people = await at({ kind: 'system', name: 'test' }, async (ctx) => ({
    officers: ['Tesni', 'Carys'].map((name) => createPerson(ctx, { kind: 'staff', name })),
    residents: [createPerson(ctx, { kind: 'resident' }), createPerson(ctx, { kind: 'resident' })],
  }));
  const [first, second] = people.officers.map((person): Actor => ({ kind: 'staff', person, roles: ['contact-team'] }));
  const [wrong, right] = people.residents.map((person) => ({ number: seal([accountNumber(person)]) }));
  assert.ok(first && second && wrong && right);
  const asked = { case: id, evidence: 'document-seen', by: 'visit' } as const;
  const made = await at(first, (ctx) => linkCase(ctx, { ...asked, account: wrong, past: 0 }));
  assert.ok(made.ok, made.ok ? '' : made.refused);
  const { id: link } = made.value;
  const ended = await at(second, (ctx) => endLink(ctx, { case: id, link, why: 'somebody-else' }));
  assert.ok(ended.ok, ended.ok ? '' : ended.refused);
  const again = await at(first, (ctx) => linkCase(ctx, { ...asked, account: right, past: 1 }));
  assert.ok(again.ok, again.ok ? '' : again.refused);
}
