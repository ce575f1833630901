import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { StoredEntry } from '../canonical-entry.js';
import { textRemoved } from '../remove-text.js';
import { FaultFound } from './fault.js';
import { streamRows } from './stream-rows.js';

const reference = /"text:([0-9a-f]{64})"/g;

const fault = (digest: string, wrong: string) => new FaultFound('record.text', { digest }, wrong);

/** That every text that these entries name is there, whole or removed. @throws FaultFound */
export async function checkTextReferences({ db, place }: Context, entries: readonly StoredEntry[]): Promise<void> {
  const digests = entries.flatMap(({ data }) =>
    data.includes('"text:') ? [...data.matchAll(reference)].map(([, digest]) => digest as string) : [],
  );
  if (digests.length === 0) return;
  const { rows } = await sql<{ digest: string }>`
    select w.digest from unnest(${[...new Set(digests)]}::text[]) as w (digest)
      left join record.text t on t.place_id = ${place} and t.digest = decode(w.digest, 'hex')
     where t.digest is null order by 1 limit 1`.execute(db);
  if (rows[0]) throw fault(rows[0].digest, 'is missing, though an entry names it');
}

interface StoredText {
  readonly digest: string;
  readonly body: string | null;
}

/** That a text that is gone was removed by an act: an entry of its stream says so. */
async function checkRemovals({ db, place }: Context, digests: readonly string[]): Promise<void> {
  if (digests.length === 0) return;
  const { rows } = await sql<{ digest: string }>`
    select w.digest from unnest(${digests}::text[]) as w (digest)
     where not exists (select 1 from record.entry e
             where e.place_id = ${place} and e.stream = 'text:' || w.digest and e.kind = ${textRemoved})
     order by 1 limit 1`.execute(db);
  if (rows[0]) throw fault(rows[0].digest, 'is gone, and no entry says that it was removed');
}

/** That every kept text is the one that its digest names. @returns how many were checked. @throws FaultFound */
export async function checkTexts(ctx: Context): Promise<number> {
  let count = 0;
  const rows = streamRows<StoredText>(
    ctx.db,
    `select encode(digest, 'hex') as digest, body from record.text where place_id = '${ctx.place}' order by record.text.digest`,
  );
  for await (const batch of rows) {
    const changed = batch.find(({ digest, body }) => body !== null && hash('sha256', body, 'hex') !== digest);
    if (changed) throw fault(changed.digest, 'is not the text that its digest names');
    await checkRemovals(
      ctx,
      batch.filter(({ body }) => body === null).map(({ digest }) => digest),
    );
    count += batch.length;
  }
  return count;
}
