import type { KeyCustody } from '../../../platform/custody.js';

const mostKeys = 2000;
const longest = 60_000;

interface Held {
  readonly key: Buffer;
  readonly since: number;
}

/**
 * Unwrapped keys, for a minute at most. They are found by their wrapped bytes, which must be read from a live row each
 * time: a key that any process destroyed has none left to ask with, so it opens nowhere.
 */
const caches = new WeakMap<KeyCustody, Map<string, Held>>();

function cacheOf(custody: KeyCustody): Map<string, Held> {
  const cache = caches.get(custody) ?? new Map<string, Held>();
  caches.set(custody, cache);
  return cache;
}

function forget(cache: Map<string, Held>, name: string): void {
  cache.get(name)?.key.fill(0);
  cache.delete(name);
}

/** Unwraps, or finds what was unwrapped less than a minute ago. The bytes are the cache's own: read them at once, keep none. */
export function unwrapCached(custody: KeyCustody, kek: string, wrapped: Buffer, now: Date): Buffer {
  const cache = cacheOf(custody);
  const name = `${kek} ${wrapped.toString('latin1')}`;
  const held = cache.get(name);
  if (held && Math.abs(now.getTime() - held.since) < longest) {
    cache.delete(name);
    cache.set(name, held); // newest last
    return held.key;
  }
  forget(cache, name);
  const key = custody.unwrap(kek, wrapped);
  cache.set(name, { key, since: now.getTime() });
  const [oldest] = cache.keys();
  if (cache.size > mostKeys && oldest !== undefined) forget(cache, oldest);
  return key;
}

/** Empties the cache, and its bytes: after keys were destroyed. */
export function forgetKeys(custody: KeyCustody): void {
  const cache = cacheOf(custody);
  for (const name of [...cache.keys()]) forget(cache, name);
}
