import { createPrivateKey, createPublicKey } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Visitor } from '../../src/entry/web/testing.js';
import { permitUsage, setClient } from '../../src/foundation/people/index.js';
import type { TestHouse } from '../../src/platform/database/testing.js';
import type { PersonId } from '../../src/platform/ids.js';

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key. Of these everybody knows what they are. */
const before = Buffer.from('302e020100300506032b657004220420', 'hex');
const key = createPrivateKey({
  ...{ key: Buffer.concat([before, Buffer.alloc(32, 7)]), format: 'der', type: 'pkcs8' },
});
const name = 'citizen-portal';

/** Lets in a program that anybody may let ask who looked at them. */
export async function admitPortal(house: TestHouse): Promise<void> {
  const pem = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  const portal = { name, title: 'The citizen portal', purpose: 'CustomerCare', pem };
  const set = await house.act({ kind: 'system', name: 'test' }, (ctx) => setClient(ctx, portal));
  if (!set.ok) throw new Error(set.refused);
}

/** A visitor who is that program: it proves itself with each call, and asks for the person who let it. */
export async function asPortal(house: TestHouse, visitor: Visitor, person: PersonId): Promise<Visitor> {
  const code = await house.act({ kind: 'resident', person }, (ctx) => permitUsage(ctx, name));
  if (!code.ok) throw new Error(code.refused);
  const sign = () => {
    const at = Math.floor(house.clock.now().getTime() / 1000);
    const claims = { iss: name, sub: name, aud: 'http://localhost/api', iat: at, exp: at + 300 };
    return new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA' }).sign(key);
  };
  return {
    ...visitor,
    async open(path, sent) {
      if (!path.startsWith('/api/')) return visitor.open(path, sent);
      const headers = { ...sent?.headers, authorization: `Bearer ${await sign()}` };
      const asks = path.endsWith('/findUsage') ? `?userCode=${code.value}` : '';
      return visitor.open(`${path}${asks}`, { ...sent, headers });
    },
  };
}
