import type { Context } from '../../platform/context.js';
import type { SubjectId } from '../../platform/ids.js';
import { listStream, type RecordableData } from '../record/index.js';
import { streamOf } from './look.js';

/** One look, as the person it was at may read it. */
export interface Look {
  readonly number: number;
  readonly at: Date;
  /** `person:UUID` or `system:NAME`. */
  readonly actor: string;
  readonly purpose: string | null;
  readonly reason: string | undefined;
  readonly isRefused: boolean;
  /** True when the row was found by a search for these fields. */
  readonly isSearch: boolean;
  readonly fields: readonly string[];
  readonly case: string | undefined;
}

const textOf = (data: RecordableData, name: string): string | undefined =>
  typeof data[name] === 'string' ? data[name] : undefined;

/** Who looked at a subject, oldest first: those after look number `after`, at most `most` (default 100). */
export async function lookList(
  ctx: Context,
  subject: SubjectId,
  { after = 0, most = 100 }: { readonly after?: number; readonly most?: number } = {},
): Promise<readonly Look[]> {
  const entries = await listStream(ctx.db, ctx.place, streamOf(subject), { after, most });
  return entries.map(({ version, occurredAt, actor, purpose, kind, data }) => ({
    number: version,
    at: occurredAt,
    actor,
    purpose,
    reason: textOf(data, 'reason'),
    isRefused: kind === 'look.refused',
    isSearch: data.search === true,
    fields: Array.isArray(data.fields) ? data.fields.map(String) : [],
    case: textOf(data, 'case'),
  }));
}
