import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type Mismatch, mismatchStream } from './mismatch.js';
import { holdOpenOf, insertMismatch, updateMismatch, wasLeft } from './mismatch-store.js';

export interface Found extends Pick<Mismatch, 'connector' | 'kind' | 'ourState' | 'theirState' | 'theirs' | 'case'> {}

const ofWhat = ({ case: id, theirs }: Found) =>
  id === undefined ? (theirs === undefined ? undefined : { theirs }) : { case: id };

/** Asks a person about what does not agree: once for a case, with what each side says now, and not again where it was left so. */
export async function noteMismatch(ctx: Context, found: Found): Promise<void> {
  const of = ofWhat(found);
  if (!of) throw new Error('A mismatch is of a case, or of a number of theirs.');
  const open = await holdOpenOf(ctx, found.connector, of);
  const isSame = open?.kind === found.kind && open.ourState === found.ourState && open.theirState === found.theirState;
  if (isSame) return;
  if (!open && (await wasLeft(ctx, found))) return;
  const version = (open?.version ?? 0) + 1;
  const at = ctx.clock.now();
  const id = open?.id ?? ctx.ids.next<'mismatch'>();
  const unsettled = { settledAt: undefined, settledHow: undefined, settledBy: undefined };
  const one: Mismatch = { ...found, ...unsettled, id, version, foundAt: open?.foundAt ?? at };
  if (open) updateMismatch(ctx, one);
  else insertMismatch(ctx, one);
  appendEntry(ctx, {
    ...{ stream: mismatchStream(id), version, kind: 'mismatch.found', occurredAt: at },
    data: {
      connector: found.connector,
      case: found.case ?? null,
      mismatch: found.kind,
      our_state: found.ourState ?? null,
    },
  });
}

/** Nothing is to be asked about a case any more: the two sides agree. */
export async function noteAgreed(ctx: Context, connector: string, id: CaseId): Promise<void> {
  const open = await holdOpenOf(ctx, connector, { case: id });
  if (!open) return;
  const at = ctx.clock.now();
  const version = open.version + 1;
  updateMismatch(ctx, { ...open, settledAt: at, settledHow: 'agreed', version });
  appendEntry(ctx, {
    ...{ stream: mismatchStream(open.id), version, kind: 'mismatch.settled', occurredAt: at },
    data: { connector, case: id, how: 'agreed' },
  });
}
