import { type Canonical, canonicalJson } from '../../../platform/canonical-json.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry, keepText } from '../../record/index.js';
import { checkProvider, type ProviderFinding } from './check-provider.js';
import type { Provider } from './provider.js';
import { readProvider, writeProvider } from './provider-store.js';

/** What setting a provider comes to. `isNew` is false where it was set so already, letter by letter. */
export type ProviderSet =
  | Outcome<{ readonly provider: Provider; readonly isNew: boolean }, never>
  | { readonly ok: false; readonly refused: 'faulty'; readonly findings: readonly ProviderFinding[] }
  | { readonly ok: false; readonly refused: 'not-allowed' };

/**
 * Says by which provider residents, or staff, sign in here, as an operator wrote it; there is one of each. It replaces the
 * one before; persons whom another issuer signed in keep their other ways in. Refuses `faulty` with findings, and
 * `not-allowed` to anybody but the operator of this installation.
 */
export async function setProvider(ctx: Context, given: unknown): Promise<ProviderSet> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const checked = checkProvider(given);
  if ('findings' in checked) return { ok: false, refused: 'faulty', findings: checked.findings };
  const { provider } = checked;
  const before = await readProvider(ctx, provider.kind);
  const text = canonicalJson(provider as unknown as Canonical);
  if (before && canonicalJson(before.settings as unknown as Canonical) === text)
    return done({ provider, isNew: false });
  const version = (before?.version ?? 0) + 1;
  writeProvider(ctx, provider, version);
  appendEntry(ctx, {
    stream: `provider:${provider.kind}`,
    version,
    kind: 'provider.set',
    data: { settings: keepText(ctx, text), set_at: ctx.clock.now().toISOString() },
  });
  return done({ provider, isNew: true });
}
