import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../append-entry.js';
import { readTrustedKey } from '../proofs/signed-note.js';
import { endWitnessRow, insertWitness, readWitnesses } from './witness-store.js';

/** Where a witness may be: HTTPS, or HTTP on this machine and in tests; no name or password in it. */
function isFit(url: string): boolean {
  if (!URL.canParse(url) || url.length > 200) return false;
  const { protocol, username, password, search, hash, hostname } = new URL(url);
  const isNear = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || isNear) && username === '' && password === '' && search === '' && hash === '';
}

/**
 * Has a place ask an outside witness to cosign its checkpoints.
 * @returns refused 'not-a-witness-key' (its verifier key must be of cosignatures), 'not-an-address', 'known-already'.
 */
export async function addWitness(
  ctx: Context,
  { key, url }: { readonly key: string; readonly url: string },
): Promise<Outcome<{ readonly name: string }, 'not-a-witness-key' | 'not-an-address' | 'known-already'>> {
  const read = readTrustedKey(key);
  if (read?.is !== 'cosignature' || key.length > 200) return refuse('not-a-witness-key');
  if (!isFit(url)) return refuse('not-an-address');
  const { name } = read;
  if ((await readWitnesses(ctx)).some((known) => known.name === name)) return refuse('known-already');
  insertWitness(ctx, { name, key, url });
  const added_at = ctx.clock.now().toISOString();
  appendEntry(ctx, {
    stream: `witness:${name}`,
    version: 1,
    kind: 'witness.added',
    data: { name, key, url, added_at },
  });
  return done({ name });
}

/** Asks a witness no more; what it signed stays. Refused 'no-such-witness', also for one that was ended. */
export async function endWitness(ctx: Context, name: string): Promise<Outcome<undefined, 'no-such-witness'>> {
  const known = (await readWitnesses(ctx)).find((one) => one.name === name && !one.endedAt);
  if (!known) return refuse('no-such-witness');
  endWitnessRow(ctx, name);
  const ended_at = ctx.clock.now().toISOString();
  appendEntry(ctx, { stream: `witness:${name}`, version: 2, kind: 'witness.ended', data: { name, ended_at } });
  return done(undefined);
}
