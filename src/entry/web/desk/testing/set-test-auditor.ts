import { generateKeyPairSync } from 'node:crypto';
import { setAuditor } from '../../../../foundation/assurance/index.js';
import type { TestHouse } from '../../../../platform/database/testing.js';

/** Has a made-up auditor hold the second key, and gives it, in PEM. */
export async function setTestAuditor(house: TestHouse): Promise<string> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const set = await house.act({ kind: 'system', name: 'operator' }, (ctx) => setAuditor(ctx, publicKey));
  if (!set.ok) throw new Error(set.refused);
  return privateKey;
}
