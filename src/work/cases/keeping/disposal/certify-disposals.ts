import { hash } from 'node:crypto';
import { appendEntry } from '../../../../foundation/record/index.js';
import { listDisposed } from '../../../../foundation/vault/index.js';
import type { Context } from '../../../../platform/context.js';
import { readCases } from '../../case-store.js';
import { caseOfScope } from '../due-among.js';
import { disposalStream } from './disposal.js';
import { listDisposals } from './list-disposals.js';

/** The most keys of one certificate. */
const mostKeys = 5000;

/** How many keys there are of each service and class, by name; both are codes in an entry. */
async function countClasses(ctx: Context, keys: Awaited<ReturnType<typeof listDisposed>>) {
  const ids = keys.flatMap(({ scope }) => (scope === null ? [] : (caseOfScope(scope) ?? [])));
  const serviceOf = new Map((await readCases(ctx, [...new Set(ids)])).map((one) => [`case:${one.id}`, one.service]));
  const counts = new Map<string, { service: string | null; keep: string | null; keys: number }>();
  for (const { scope, keep } of keys) {
    const service = serviceOf.get(scope ?? '') ?? null;
    const name = `${service} ${keep}`;
    const known = counts.get(name);
    if (known) known.keys += 1;
    else counts.set(name, { service, keep: keep?.replaceAll(' ', '-') ?? null, keys: 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counted]) => counted);
}

/**
 * Certifies the keys that time destroyed since the last certificate: how many of which service and class, and a digest of
 * which they were. It goes by the shred ledger's own numbers, so a round that was cut off is certified by the next.
 * @returns how many keys; 0 when all are certified.
 */
export async function certifyDisposals(ctx: Context): Promise<number> {
  const [newest] = await listDisposals(ctx, 1);
  const keys = await listDisposed(ctx, newest?.last ?? 0, mostKeys);
  const [first, last] = [keys[0]?.number, keys.at(-1)?.number];
  if (first === undefined || last === undefined) return 0;
  appendEntry(ctx, {
    stream: disposalStream,
    version: (newest?.number ?? 0) + 1,
    kind: 'disposal.certified',
    data: {
      ...{ first, last, keys: keys.length },
      digest: hash('sha256', keys.map(({ key }) => `${key}\n`).join('')),
      classes: await countClasses(ctx, keys),
    },
  });
  return keys.length;
}
