import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Assured, authenticatorKinds, identityLevels } from './assured.js';
import { isEnough, type NeededAssurance } from './is-enough.js';

const now = new Date('2026-03-02T09:00:00Z');
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const signedIn = (more: Partial<Assured> = {}): Assured => ({
  ...{ authenticator: 'email-code', identity: 'P0', at: minutesAgo(5) },
  ...more,
});

test('nobody is enough for nothing', () => {
  assert.equal(isEnough(undefined, {}, now), 'sign-in');
  assert.equal(isEnough(signedIn(), {}, now), undefined);
});

test('each fact is looked at on its own, and the first that lacks is named', () => {
  const needed: NeededAssurance = { authenticator: ['passkey'], identity: 'P1', withinMinutes: 15 };
  assert.equal(isEnough(signedIn(), needed, now), 'authenticator');
  assert.equal(isEnough(signedIn({ authenticator: 'passkey' }), needed, now), 'identity');
  const old = signedIn({ authenticator: 'passkey', identity: 'P2', at: minutesAgo(16) });
  assert.equal(isEnough(old, needed, now), 'fresh');
  assert.equal(isEnough({ ...old, at: minutesAgo(15) }, needed, now), undefined);
});

test('a sign-in in the future is not fresh', () => {
  assert.equal(isEnough(signedIn({ at: minutesAgo(-1) }), { withinMinutes: 15 }, now), 'fresh');
});

const assureds = fc.record({
  authenticator: fc.constantFrom(...authenticatorKinds),
  identity: fc.constantFrom(...identityLevels),
  at: fc.integer({ min: 0, max: 100 }).map(minutesAgo),
});
const neededs = fc.record({
  authenticator: fc.option(fc.uniqueArray(fc.constantFrom(...authenticatorKinds), { minLength: 1 }), {
    nil: undefined,
  }),
  identity: fc.option(fc.constantFrom(...identityLevels), { nil: undefined }),
  withinMinutes: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
});

test('it is enough exactly when every fact alone is: none makes up for another', () => {
  fc.assert(
    fc.property(assureds, neededs, (assured, needed) => {
      const { authenticator, identity, withinMinutes } = needed;
      const alone = [{ authenticator }, { identity }, { withinMinutes }].map((one) => isEnough(assured, one, now));
      assert.equal(
        isEnough(assured, needed, now),
        alone.find((missing) => missing !== undefined),
      );
    }),
  );
});

test('whoever is surer, or signed in later, never lacks more', () => {
  fc.assert(
    fc.property(assureds, neededs, (assured, needed) => {
      if (isEnough(assured, needed, now) !== undefined) return;
      assert.equal(isEnough({ ...assured, identity: 'P2', at: now }, needed, now), undefined);
    }),
  );
});
