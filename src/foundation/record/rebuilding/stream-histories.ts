import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { StoredEntry } from '../canonical-entry.js';
import type { RecordedEntry } from '../entry.js';
import { storedEntryColumns, toRecordedEntry } from '../entry-store.js';
import { streamRows } from '../verifying/stream-rows.js';
import type { TextOf } from './rebuilder.js';

/** Some streams, whole, with the texts that they name. */
export interface Histories {
  readonly streams: readonly (readonly RecordedEntry[])[];
  readonly textOf: TextOf;
}

const reference = /"(text:[0-9a-f]{64})"/g;
const most = 500;

async function readTexts({ db, place }: Context, named: ReadonlySet<string>): Promise<TextOf> {
  if (named.size === 0) return () => undefined;
  const { rows } = await sql<{ text: string; body: string | null }>`
    select w.text, t.body from unnest(${[...named]}::text[]) as w (text)
      join record.text t on t.place_id = ${place} and t.digest = decode(substring(w.text from 6), 'hex')`.execute(db);
  const bodies = new Map(rows.map(({ text, body }) => [text, body]));
  return (text) => bodies.get(text);
}

/** Every stream whose name begins so, whole and oldest entry first, some hundreds at a time. */
export async function* streamHistories(ctx: Context, prefix: string): AsyncGenerator<Histories> {
  let streams: RecordedEntry[][] = [];
  let texts = new Set<string>();
  let current = '';
  const hand = async (): Promise<Histories> => {
    const histories = { streams, textOf: await readTexts(ctx, texts) };
    streams = [];
    texts = new Set();
    return histories;
  };
  const rows = streamRows<StoredEntry>(
    ctx.db,
    `select ${storedEntryColumns} from record.entry e
      where e.place_id = '${ctx.place}' and e.stream like '${prefix.replaceAll(/[\\%_']/g, '\\$&')}%' order by e.stream, e.version`,
  );
  for await (const batch of rows)
    for (const row of batch) {
      if (row.stream !== current && streams.length >= most) yield await hand();
      if (row.stream !== current) streams.push([]);
      current = row.stream;
      for (const [, text] of row.data.matchAll(reference)) texts.add(text as string);
      streams.at(-1)?.push(toRecordedEntry(row));
    }
  yield await hand();
}
