import type { Context } from '../../platform/context.js';
import type { OrgUnitId, SubjectId } from '../../platform/ids.js';
import { listStream, type Recordable, type RecordableData, type RecordedEntry } from '../record/index.js';
import { streamOf, streamPrefix } from './look.js';

/** One look, as the person it was at may read it. */
export interface Look {
  readonly subject: SubjectId;
  readonly number: number;
  /** The digest of the look before, in hexadecimal; null for the first. */
  readonly previous: string | null;
  readonly at: Date;
  /** `person:UUID` or `system:NAME`. */
  readonly actor: string;
  /** The organisation by whose role a delegate acted. */
  readonly firm: OrgUnitId | undefined;
  /** The roles by which it was allowed. */
  readonly roles: readonly string[];
  readonly purpose: string | null;
  readonly reason: string | undefined;
  readonly isRefused: boolean;
  /** True when the row was found by a search for these fields. */
  readonly isSearch: boolean;
  readonly fields: readonly string[];
  readonly case: string | undefined;
  /** The bulk export that it was made for. */
  readonly bulkExport: string | undefined;
  /** Kept back for a time: when it was made, until which day, and on what ground. */
  readonly concealed?: { readonly made: Date; readonly until: string; readonly ground: string };
}

const listOf = (data: RecordableData, name: string): readonly string[] => {
  const { [name]: value } = data;
  return Array.isArray(value) ? value.map(String) : [];
};

const textOf = (data: RecordableData, name: string): string | undefined =>
  typeof data[name] === 'string' ? data[name] : undefined;

function concealedOf({ concealed }: RecordableData): Pick<Look, 'concealed'> {
  if (typeof concealed !== 'object' || concealed === null || Array.isArray(concealed)) return {};
  const { made, until, ground } = concealed as { readonly [key: string]: Recordable };
  return { concealed: { made: new Date(String(made)), until: String(until), ground: String(ground) } };
}

/** A look as its entry tells it. */
export const toLook = ({ stream, version, occurredAt, actor, purpose, kind, data }: RecordedEntry): Look => ({
  subject: stream.slice(streamPrefix.length) as SubjectId,
  number: version,
  previous: textOf(data, 'previous') ?? null,
  at: occurredAt,
  actor,
  firm: textOf(data, 'firm_id') as OrgUnitId | undefined,
  roles: listOf(data, 'roles'),
  purpose,
  reason: textOf(data, 'reason'),
  isRefused: kind === 'look.refused',
  isSearch: data.search === true,
  fields: listOf(data, 'fields'),
  case: textOf(data, 'case'),
  bulkExport: textOf(data, 'bulk-export'),
  ...concealedOf(data),
});

/** Who looked at a subject, oldest first: those after look number `after`, at most `most` (default 100). */
export async function lookList(
  ctx: Context,
  subject: SubjectId,
  { after = 0, most = 100 }: { readonly after?: number; readonly most?: number } = {},
): Promise<readonly Look[]> {
  const entries = await listStream(ctx.db, ctx.place, streamOf(subject), { after, most });
  return entries.map(toLook);
}
