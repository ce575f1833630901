import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import type { MessageId } from '../outbox-store.js';
import type { PaperLetter } from './paper-letter.js';

const columns = 'id, person_id as person, address_at as at, template, fields, words, state, why, paper_at as since';

/** What waits to be posted or handed over, the oldest first; of these people alone where they are given. */
export function readOnPaper(ctx: Context, most: number, of?: readonly PersonId[]): Promise<readonly PaperLetter[]> {
  const text = `select ${columns} from messages.outbox
    where place_id = $1 and state in ('to-post', 'to-hand') and ($3::uuid[] is null or person_id = any($3::uuid[]))
    order by paper_at, id limit $2`;
  return ctx.prepared<PaperLetter>('messages_on_paper', text, [ctx.place, most, of ?? null]);
}

export async function readPaperLetter(ctx: Context, id: MessageId): Promise<PaperLetter | undefined> {
  const text = `select ${columns} from messages.outbox where place_id = $1 and id = $2 and paper_at is not null`;
  const [row] = await ctx.prepared<PaperLetter>('messages_paper_letter', text, [ctx.place, id]);
  return row && ['to-post', 'to-hand', 'posted', 'handed'].includes(row.state) ? row : undefined;
}

interface Step {
  readonly id: MessageId;
  readonly from: readonly PaperLetter['state'][];
  readonly to: PaperLetter['state'];
  readonly why: string | null;
}

/** Moves a letter on; gives the version of its stream that says so, or undefined where it is in none of these states. */
export async function writePaperStep(ctx: Context, { id, from, to, why }: Step): Promise<number | undefined> {
  const isOver = to === 'posted' || to === 'handed';
  const [row] = await ctx.prepared<{ version: number }>(
    'messages_paper_step',
    `update messages.outbox set state = $4, why = $5, ended_at = $6, version = version + 1
      where place_id = $1 and id = $2 and state = any($3::text[]) returning version`,
    [ctx.place, id, from, to, why, isOver ? ctx.clock.now() : null],
  );
  return row?.version;
}

/** It was given to be printed and posted; `carrier` is what they call it. Gives the version of its stream that says so. */
export async function writePrinted(ctx: Context, id: MessageId, carrier: string): Promise<number | undefined> {
  const [row] = await ctx.prepared<{ version: number }>(
    'messages_printed',
    `update messages.outbox
        set state = 'posted', why = null, ended_at = $4, channel = 'print', carrier_id = $3, version = version + 1
      where place_id = $1 and id = $2 and state = 'to-post' returning version`,
    [ctx.place, id, carrier, ctx.clock.now()],
  );
  return row?.version;
}

/** Gives up what waited too long, or is for one of these people: what it was about goes with it. */
export function writePaperGivenUp(ctx: Context, erased: readonly PersonId[], subjects: readonly SubjectId[]): void {
  const now = ctx.clock.now();
  ctx.writes.run(
    `update messages.outbox
        set state = 'failed', why = case when expires_at <= $2 then 'too-old' else 'erased' end, fields = '{}', words = null, ended_at = $2
      where place_id = $1 and state in ('to-post', 'to-hand')
        and (expires_at <= $2 or person_id = any($3::uuid[]) or address_at ->> 'subject' = any($4::text[]))`,
    [ctx.place, now, erased, subjects],
  );
}
