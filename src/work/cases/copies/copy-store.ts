import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Copy, CopyForm, CopyId } from './copy.js';

interface CopyRow {
  readonly id: CopyId;
  readonly person_id: PersonId;
  readonly form: CopyForm;
  readonly asked_at: Date;
  readonly due_at: Date;
  readonly given_at: Date | null;
  readonly version: number;
}

const columns = 'id, person_id, form, asked_at, due_at, given_at, version';

const toCopy = ({ id, form, version, ...row }: CopyRow): Copy => ({
  ...{ id, form, version, person: row.person_id, askedAt: row.asked_at, dueAt: row.due_at },
  givenAt: row.given_at ?? undefined,
});

export function insertCopy(ctx: Context, { id, person, form, askedAt, dueAt, version }: Copy): void {
  ctx.writes.insert('cases.copy', {
    ...{ place_id: ctx.place, id, person_id: person, form, asked_at: askedAt, due_at: dueAt, given_at: null, version },
  });
}

export function updateCopy(ctx: Context, { id, givenAt, version }: Copy): void {
  ctx.writes.run('update cases.copy set given_at = $3, version = $4 where place_id = $1 and id = $2', [
    ...[ctx.place, id, givenAt ?? null, version],
  ]);
}

export async function readCopy(ctx: Context, id: CopyId): Promise<Copy | undefined> {
  const text = `select ${columns} from cases.copy where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<CopyRow>('copy_by_id', text, [ctx.place, id]);
  return row && toCopy(row);
}

export async function readCopiesOf(ctx: Context, person: PersonId, most: number): Promise<readonly Copy[]> {
  const text = `select ${columns} from cases.copy where place_id = $1 and person_id = $2
    order by asked_at desc, id desc limit $3`;
  return (await ctx.prepared<CopyRow>('copies_of_person', text, [ctx.place, person, most])).map(toCopy);
}
