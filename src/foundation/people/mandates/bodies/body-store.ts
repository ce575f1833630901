import type { Context } from '../../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../../platform/ids.js';
import type { Mandate } from '../mandate.js';
import { type MandateRow, mandateColumns, toMandate } from '../mandate-store.js';
import type { Body, BodyKind } from './body.js';

interface BodyRow {
  readonly person_id: PersonId;
  readonly kind: BodyKind;
  readonly subject_id: SubjectId;
  readonly opened_at: Date;
  readonly closed_at: Date | null;
  readonly version: number;
  readonly renamed_at: Date | null;
}

export function insertBody(ctx: Context, one: Body): void {
  ctx.writes.insert('people.body', {
    ...{ place_id: ctx.place, person_id: one.person, kind: one.kind, subject_id: one.subject },
    ...{ opened_at: one.openedAt, version: one.version },
  });
}

export function writeBodyClosed(ctx: Context, { person, version }: Pick<Body, 'person' | 'version'>): void {
  ctx.writes.run('update people.body set closed_at = $3, version = $4 where place_id = $1 and person_id = $2', [
    ...[ctx.place, person, ctx.clock.now(), version],
  ]);
}

export function writeRenamed(ctx: Context, asked: Pick<Body, 'person' | 'version'> & { readonly at: Date }): void {
  const { person, version, at } = asked;
  ctx.writes.run('update people.body set renamed_at = $3, version = $4 where place_id = $1 and person_id = $2', [
    ...[ctx.place, person, at, version],
  ]);
}

/** The body whose account this is; undefined of a person's. */
export async function readBody(ctx: Context, person: PersonId): Promise<Body | undefined> {
  const text = `select person_id, kind, subject_id, opened_at, closed_at, version, renamed_at from people.body
                 where place_id = $1 and person_id = $2`;
  const [row] = await ctx.prepared<BodyRow>('people_body', text, [ctx.place, person]);
  if (!row) return undefined;
  const { person_id, kind, subject_id, opened_at, closed_at, version, renamed_at } = row;
  const [closedAt, renamedAt] = [closed_at ?? undefined, renamed_at ?? undefined];
  return { person: person_id, kind, subject: subject_id, openedAt: opened_at, closedAt, renamedAt, version };
}

/** Who may act for a body, and who is invited to: none that is over. The longest there come first. */
export async function readMembers(ctx: Context, body: PersonId): Promise<readonly Mandate[]> {
  const text = `select ${mandateColumns} from people.mandate
                 where place_id = $1 and person_id = $2 and capacity = 'member' and until > $3
                   and state in ('offered', 'active', 'suspended', 'in-review') order by since, id`;
  return (await ctx.prepared<MandateRow>('people_members_of_body', text, [ctx.place, body, ctx.clock.now()])).map(
    toMandate,
  );
}

/** Invitations that ran out before anybody accepted them. */
export async function readInvitationsOver(ctx: Context, most: number): Promise<readonly Mandate[]> {
  const text = `select ${mandateColumns} from people.mandate
                 where place_id = $1 and capacity = 'member' and state = 'offered' and until <= $2
                 order by id limit $3 for update`;
  return (await ctx.prepared<MandateRow>('people_invitations_over', text, [ctx.place, ctx.clock.now(), most])).map(
    toMandate,
  );
}

/** About whom invitations were sealed that nobody accepted and that opened nothing any more since a moment. */
export async function readForgotten(ctx: Context, since: Date): Promise<readonly SubjectId[]> {
  const text = `select subject_id from people.mandate
                 where place_id = $1 and capacity = 'member' and delegate_id is null and state <> 'offered' and until > $2
                 order by id`;
  const rows = await ctx.prepared<{ subject_id: SubjectId }>('people_invitations_gone', text, [ctx.place, since]);
  return rows.map(({ subject_id }) => subject_id);
}

/** Those of them who decide for it. */
export const administratorsAmong = (members: readonly Mandate[]): readonly Mandate[] =>
  members.filter(({ state, may }) => state === 'active' && may.includes('manage'));
