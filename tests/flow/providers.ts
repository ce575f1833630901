import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { JWK, JWTPayload } from 'jose';
import { providerPages, providerSettings } from '../../src/entry/web/openid/testing/set-up.js';
import { type TestProvider, testProvider } from '../../src/entry/web/openid/testing/test-provider.js';
import { addClientKey, type ProviderKind, providerKinds, setProvider } from '../../src/foundation/people/index.js';
import { describeKey } from '../../src/foundation/people/providers/client-key.js';
import { systemClock } from '../../src/platform/clock.js';
import type { TestHouse } from '../../src/platform/database/testing.js';

/** Where both worlds say that they are; browsers come back to this path of theirs. */
const site = 'http://localhost';

/** Real providers of sign-in on loopback, the same for both worlds, to which both are one client with one key. */
export interface Providers {
  readonly of: Readonly<Record<ProviderKind, TestProvider>>;
  readonly pem: string;
  stop(): Promise<void>;
}

export async function startProviders(worldAt: Date): Promise<Providers> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { id } = describeKey(privateKey);
  const keys = [{ ...createPublicKey(privateKey).export({ format: 'jwk' }), kid: id, alg: 'RS256' } as JWK];
  const tolerance = Math.ceil(Math.abs(systemClock.now().getTime() - worldAt.getTime()) / 1000) + 7200;
  const start = (kind: ProviderKind) =>
    testProvider({ clientId: 'wealdham', redirect: `${site}${providerPages[kind].return}`, keys, tolerance });
  const of = { 'one-login': await start('one-login'), staff: await start('staff') };
  const seconds = Math.floor(worldAt.getTime() / 1000);
  const timed = (claims: JWTPayload): JWTPayload => ({
    ...{ ...claims, iat: seconds, exp: seconds + 600 },
    ...(claims.nbf === undefined ? {} : { nbf: seconds }),
    ...(claims.auth_time === undefined ? {} : { auth_time: seconds }),
  });
  for (const kind of providerKinds) of[kind].faults = { idToken: timed, coreIdentity: timed };
  return {
    of,
    pem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    stop: async () => void (await Promise.all(providerKinds.map((kind) => of[kind].stop()))),
  };
}

/** Lets residents and officers of a house sign in by them. */
export async function trustProviders(house: TestHouse, { of, pem }: Providers): Promise<void> {
  for (const kind of providerKinds)
    await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
      const set = await setProvider(ctx, { ...providerSettings[kind](of[kind] as never), site });
      if (!set.ok) throw new Error(`${kind}: ${JSON.stringify(set)}`);
      await ctx.writes.flush();
      const added = await addClientKey(ctx, { kind, given: { pem } });
      if (!added.ok) throw new Error(`${kind}: ${added.refused}`);
    });
}
