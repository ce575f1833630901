import type { Context } from '../../platform/context.js';
import type { SubjectId } from '../../platform/ids.js';

/** The newest look at a subject. */
export interface Head {
  readonly subject: SubjectId;
  readonly number: number;
  readonly digest: Buffer;
}

/** The heads of these subjects' chains, held until the act ends so that looks at one subject come one after the other. */
export function holdHeads(ctx: Context, subjects: readonly SubjectId[]): Promise<readonly Head[]> {
  return ctx.prepared<Head>(
    'assurance_hold_heads',
    `select subject_id as subject, number, head as digest from assurance.look_chain
      where place_id = $1 and subject_id = any ($2::uuid[]) order by subject_id for update`,
    [ctx.place, subjects],
  );
}

/** The newest look at each of these subjects; none for one at whom nobody looked. */
export function readHeads(ctx: Context, subjects: readonly SubjectId[]): Promise<readonly Head[]> {
  return ctx.prepared<Head>(
    'assurance_heads',
    `select subject_id as subject, number, head as digest from assurance.look_chain
      where place_id = $1 and subject_id = any ($2::uuid[]) order by subject_id`,
    [ctx.place, subjects],
  );
}

/** How many looks there have been at a subject. */
export async function countLooks(ctx: Context, subject: SubjectId): Promise<number> {
  const text = 'select number from assurance.look_chain where place_id = $1 and subject_id = $2';
  const [row] = await ctx.prepared<{ number: number }>('assurance_count_looks', text, [ctx.place, subject]);
  return row?.number ?? 0;
}

/** Queues the heads as they are after this act. */
export function writeHeads(ctx: Context, heads: readonly Head[]): void {
  ctx.writes.run(
    `insert into assurance.look_chain (place_id, subject_id, number, head)
     select $1::uuid, w.subject, w.number, w.head
       from unnest($2::uuid[], $3::int[], $4::bytea[]) as w (subject, number, head)
     on conflict (place_id, subject_id) do update set number = excluded.number, head = excluded.head`,
    [
      ctx.place,
      heads.map(({ subject }) => subject),
      heads.map(({ number }) => number),
      heads.map(({ digest }) => digest),
    ],
  );
}

/** Queues the heads of many chains: the digests lie one after the other, 32 bytes each. */
export function writeManyHeads(
  ctx: Context,
  subjects: readonly SubjectId[],
  numbers: readonly number[],
  digests: Buffer,
): void {
  ctx.writes.run(
    `insert into assurance.look_chain (place_id, subject_id, number, head)
     select $1::uuid, w.subject::uuid, w.number::int, substring($4::bytea from 32 * w.at::int - 31 for 32)
       from unnest(string_to_array($2::text, e'\\n'), string_to_array($3::text, e'\\n'))
         with ordinality as w (subject, number, at)
     on conflict (place_id, subject_id) do update set number = excluded.number, head = excluded.head`,
    [ctx.place, subjects.join('\n'), numbers.join('\n'), digests],
  );
}
