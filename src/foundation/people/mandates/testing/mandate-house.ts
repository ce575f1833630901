import assert from 'node:assert/strict';
import { type TestHouse, testHouse } from '../../../../platform/database/testing.js';
import type { CaseId, PersonId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { linkSubject, mintSubject } from '../../../vault/index.js';
import {
  approveRequest,
  createPerson,
  findRight,
  listMandatesOf,
  type MandateToRequest,
  noteStanding,
  offerMandate,
  requestMandate,
  stepMandate,
} from '../../index.js';

export const by = (person: PersonId) => ({ kind: 'resident', person }) as const;
export const refusedOf = (outcome: { ok: boolean; refused?: string }) => (outcome.ok ? undefined : outcome.refused);
export const taxes = { service: 'council-tax', realm: 'finance' } as const;
export const care = { service: 'care', realm: 'health' } as const;
export const bins = { service: 'missed-bin', realm: 'general' } as const;
export const typed = {
  ...{ person: seal('Tegan'), delegate: seal('Ola'), reference: seal('MB-7K3Q-W2XD') },
  evidence: seal('V-AB12-CD34'),
};
export const given = { capacity: 'attorney-finance', services: [taxes], may: ['see', 'apply'], typed } as const;

/** A house in which people ask to act for each other by documents, and an officer checks them. */
export let house: TestHouse;
export let verifier: { readonly kind: 'staff'; readonly person: PersonId; readonly roles: readonly string[] };
export let clerk: typeof verifier;

/** One for each test file, which several share a process. Close it at the end. */
export async function openHouse(): Promise<void> {
  house = await testHouse();
  const person = await house.act(async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Nia Corrigan' }));
  verifier = { kind: 'staff', person, roles: ['mandate-verifier'] };
  clerk = { kind: 'staff', person, roles: ['contact-team'] };
}

export const newcomer = (): Promise<PersonId> => house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));

/** Somebody with a case, who is signed in about it. */
export async function withCase() {
  const person = await newcomer();
  const subject = await house.act(async (ctx) => {
    const minted = mintSubject(ctx);
    await ctx.writes.flush();
    await linkSubject(ctx, minted, person);
    return minted;
  });
  return { person, about: { subject, case: house.ids.next<'case'>() as CaseId } };
}

export const ask = (delegate: PersonId, more: Partial<MandateToRequest> = {}) =>
  house.act(by(delegate), (ctx) => requestMandate(ctx, { ...given, about: undefined, ...more }));
const approval = { evidence: ['opg-register'], level: 'issuer-asked', days: 366, needsLoss: false } as const;
export const approve = (id: string, more: object = {}, actor = verifier) =>
  house.act(actor, (ctx) => approveRequest(ctx, { id: id as never, ...approval, ...more }));
export const right = (delegate: PersonId, person: PersonId) => house.read((ctx) => findRight(ctx, delegate, person));
export const step = (
  person: PersonId,
  id: string,
  how: 'suspend' | 'withdraw' | 'object' | 'give-up' | 'resume' | 'accept',
) => house.act(by(person), (ctx) => stepMandate(ctx, { id: id as never, step: how }));
export const note = (
  person: PersonId,
  what: 'capacity-lost' | 'capacity-regained' | 'died' | 'died-in-error',
  evidence: string,
) => house.act(verifier, (ctx) => noteStanding(ctx, { person, note: what, evidence }));
export const stateOf = async (person: PersonId, id: string) => {
  const one = (await house.read((ctx) => listMandatesOf(ctx, person))).find((each) => each.id === id);
  return [one?.state, one?.why];
};

export async function appointed(more: Partial<MandateToRequest> = {}, seen: object = {}) {
  const [{ person, about }, delegate] = [await withCase(), await newcomer()];
  const asked = await ask(delegate, { about, ...more });
  assert.ok(asked.ok, refusedOf(asked));
  const approved = await approve(asked.value.id, seen);
  assert.ok(approved.ok, refusedOf(approved));
  return { person, delegate, id: asked.value.id, about };
}

export async function adviserOf(person: PersonId) {
  const delegate = await newcomer();
  const names = { person: seal('Tegan'), delegate: seal('Ola') };
  const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: 7, names } as const;
  const offered = await house.act(by(person), (ctx) => offerMandate(ctx, job));
  assert.ok(offered.ok, refusedOf(offered));
  assert.ok((await step(delegate, offered.value.id, 'accept')).ok);
  return { delegate, id: offered.value.id };
}
