import type { Context } from '../../../platform/context.js';
import type { Compiled } from '../compiling/compiled.js';
import { combine, compileSource, findCompiled } from './compile-source.js';
import { readSource, type VersionPair } from './services-store.js';

/** A version by its own terms alone: from memory, or from its source where this process has not met it. */
export async function loadOwn(ctx: Context, service: string, version: number, digest: Buffer): Promise<Compiled> {
  const known = findCompiled(digest);
  if (known?.version === version) return known;
  return compileSource(await readSource(ctx, service, version), digest, version);
}

/** A version ready to run, under the terms of the newest: from memory, or from its source where this process has not met it. */
export async function loadVersion(ctx: Context, service: string, pair: VersionPair): Promise<Compiled> {
  const own = await loadOwn(ctx, service, pair.version, pair.digest);
  if (pair.version === pair.newest) return own;
  return combine(own, await loadOwn(ctx, service, pair.newest, pair.newest_digest));
}
