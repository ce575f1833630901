import { setClient } from '../../src/foundation/people/index.js';
import type { TestHouse } from '../../src/platform/database/testing.js';

/** A program that anybody may let ask who looked at them. */
const portal = {
  ...{ name: 'citizen-portal', title: 'The citizen portal' },
  pem: `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA/RhAcGjaeRLNCmOSLaeqc05XQc1VF72kUpRR2TRjwyw=
-----END PUBLIC KEY-----
`,
};

/** Lets the program in. */
export async function admitPortal(house: TestHouse): Promise<void> {
  const set = await house.act({ kind: 'system', name: 'test' }, (ctx) => setClient(ctx, portal));
  if (!set.ok) throw new Error(set.refused);
}
