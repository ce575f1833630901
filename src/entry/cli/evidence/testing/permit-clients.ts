import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import {
  endApiKey,
  endClient,
  makeApiKey,
  noteAsked,
  permitUsage,
  setClient,
  withdrawUsage,
} from '../../../../foundation/people/index.js';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { addWebhook, endWebhook, renewSecret } from '../../../../work/partners/index.js';

type At = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => Promise<T>;

/** Two programs are let in and one ends; a person lets both ask, is asked for, and withdraws one. A third has two secrets and two webhooks, and one of each ends. */
export async function permitClients(at: At, person: PersonId): Promise<void> {
  const [system, self]: readonly Actor[] = [
    { kind: 'system', name: 'test' },
    { kind: 'resident', person },
  ];
  assert.ok(system && self);
  const { publicKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  for (const client of ['citizen-portal', 'old-portal']) {
    const set = await at(system, (ctx) =>
      setClient(ctx, { name: client, title: `The ${client}`, purpose: 'CustomerCare', pem }),
    );
    assert.ok(set.ok);
    const code = await at(self, (ctx) => permitUsage(ctx, client));
    assert.ok(code.ok);
    const asked = await at(system, (ctx) => noteAsked(ctx, { client, code: code.value }));
    assert.ok(asked.ok);
    if (client === 'old-portal') assert.ok((await at(self, (ctx) => withdrawUsage(ctx, code.value))).ok);
  }
  assert.ok((await at(system, (ctx) => endClient(ctx, 'old-portal'))).ok);
  const reporter = { name: 'street-app', title: 'The street app', purpose: 'RequestedServiceProvision' };
  assert.ok((await at(system, (ctx) => setClient(ctx, reporter))).ok);
  for (const services of [['pothole', 'graffiti'], ['pothole']]) {
    const key = await at(system, (ctx) => makeApiKey(ctx, { client: reporter.name, services }));
    assert.ok(key.ok);
    if (services.length === 1) assert.ok((await at(system, (ctx) => endApiKey(ctx, key.value.id))).ok);
  }
  for (const services of [['pothole'], ['graffiti', 'pothole']]) {
    const url = 'https://street-app.example/told';
    const hook = await at(system, (ctx) =>
      addWebhook(ctx, { client: reporter.name, url, services, kinds: ['case.moved'] }),
    );
    assert.ok(hook.ok);
    const { id } = hook.value;
    assert.ok((await at(system, (ctx) => renewSecret(ctx, id))).ok);
    if (services.length === 1) assert.ok((await at(system, (ctx) => endWebhook(ctx, { id, why: 'by-operator' }))).ok);
  }
}
