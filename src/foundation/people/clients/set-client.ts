import { canonicalJson } from '../../../platform/canonical-json.js';
import type { Context } from '../../../platform/context.js';
import { readDpvPurpose } from '../../../platform/dpv.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry, keepText } from '../../record/index.js';
import { type ApiClient, clientStream, isClientName, keyThumbprint, readClientKey } from './client.js';
import { holdClient, writeClient } from './client-store.js';

interface ClientToSet {
  readonly name: string;
  readonly title: string;
  /** For what it asks: a purpose of the Data Privacy Vocabulary, by its IRI or its name there. */
  readonly purpose: string;
  /** Its public key in PEM; left out of a client that has secrets only. */
  readonly pem?: string | undefined;
}

export type ClientRefusal = 'not-allowed' | 'not-a-name' | 'no-title' | 'no-purpose' | 'not-a-key';

/**
 * Lets another organisation's program use the API, or gives one that is known a new key, title or purpose. It is told of nobody by
 * this: each person lets it ask for that purpose, or does not, and is asked again for another. Only whoever runs the installation may.
 * @returns the thumbprint of its key; '' where it has none
 */
export async function setClient(
  ctx: Context,
  { name, title: given, purpose, pem }: ClientToSet,
): Promise<Outcome<string, ClientRefusal>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  if (!isClientName(name)) return refuse('not-a-name');
  const title = given.trim();
  if (title.length < 3 || title.length > 120) return refuse('no-title');
  const dpv = readDpvPurpose(purpose);
  if (!dpv) return refuse('no-purpose');
  const key = pem === undefined ? undefined : readClientKey(pem);
  if (pem !== undefined && !key) return refuse('not-a-key');
  const version = ((await holdClient(ctx, name))?.version ?? 0) + 1;
  const one: ApiClient = { name, title, dpv, key, state: 'active', version };
  writeClient(ctx, one);
  const kept = {
    title: keepText(ctx, title),
    ...(key ? { key: keepText(ctx, canonicalJson(JSON.parse(JSON.stringify(key)))) } : {}),
  };
  appendEntry(ctx, { stream: clientStream(name), version, kind: 'client.set', data: { ...kept, dpv } });
  return done(key ? keyThumbprint(key) : '');
}
