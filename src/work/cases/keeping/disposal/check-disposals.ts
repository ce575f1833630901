import { hash } from 'node:crypto';
import { type EvidenceCheck, type Fault, listStream } from '../../../../foundation/record/index.js';
import { type Disposed, streamDisposed } from '../../../../foundation/vault/index.js';
import type { Db } from '../../../../platform/database/db.js';
import type { PlaceId } from '../../../../platform/ids.js';
import { type Disposal, disposalStream } from './disposal.js';
import { toDisposal } from './list-disposals.js';

/** Every certificate of the place, oldest first. */
async function* listCertificates(db: Db, place: PlaceId): AsyncGenerator<Disposal> {
  for (let after = 0; ; ) {
    const entries = await listStream(db, place, disposalStream, { after });
    yield* entries.map(toDisposal);
    const last = entries.at(-1);
    if (!last) return;
    after = last.version;
  }
}

async function* oneByOne(db: Db, place: PlaceId): AsyncGenerator<Disposed> {
  for await (const batch of streamDisposed(db, place)) yield* batch;
}

/** How many keys of each retention class; an unknown class counts as one of its own. */
function countKeeps(keys: readonly { readonly keep: string | undefined; readonly keys: number }[]): string {
  const counts = new Map<string, number>();
  for (const { keep, keys: count } of keys) counts.set(keep ?? '', (counts.get(keep ?? '') ?? 0) + count);
  return JSON.stringify([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is wrong with a certificate, held against the keys that time destroyed from the one before it to its last. */
function judge({ first, last, keys, digest, classes }: Disposal, found: readonly Disposed[]): string | undefined {
  if (found.length < keys) return 'claims more keys than the shred ledger has';
  if (found.length > keys) return 'claims fewer keys than the shred ledger has';
  if (found[0]?.number !== first || found.at(-1)?.number !== last) return 'names other lines than the shred ledger has';
  if (hash('sha256', found.map(({ key }) => `${key}\n`).join('')) !== digest)
    return 'is of other keys than the shred ledger has';
  const told = found.map(({ keep }) => ({ keep: keep ?? undefined, keys: 1 }));
  return countKeeps(classes) === countKeeps(told) ? undefined : 'counts other classes than its keys are of';
}

/**
 * That the certificates of what time destroyed say exactly what the shred ledger does: every such key in one of them, in
 * order, and none besides. What no certificate has reached yet is the next round's.
 */
export const disposalEvidence: EvidenceCheck = {
  table: 'record.entry',
  async *check(db, place): AsyncGenerator<Fault, undefined> {
    const ledger = oneByOne(db, place);
    let next = await ledger.next();
    for await (const certificate of listCertificates(db, place)) {
      const found: Disposed[] = [];
      for (; !next.done && next.value.number <= certificate.last; next = await ledger.next()) found.push(next.value);
      const wrong = judge(certificate, found);
      if (wrong) yield { table: 'record.entry', key: { stream: disposalStream, version: certificate.number }, wrong };
    }
    await ledger.return(undefined);
  },
};
