import type { Context } from '../../../platform/context.js';
import { type ClientKey, publishedAt } from './client-key.js';
import { providerKinds } from './provider.js';
import { readClientKeys } from './provider-store.js';

/** The keys by which providers know this place just now, of each provider the oldest first: no secrets, no old ones. */
export async function listClientKeys(ctx: Context): Promise<readonly ClientKey[]> {
  const keys = (await readClientKeys(ctx)).filter(({ publicJwk }) => publicJwk);
  return providerKinds.flatMap((kind) =>
    publishedAt(
      keys.filter((key) => key.kind === kind),
      ctx.clock.now(),
    ),
  );
}
