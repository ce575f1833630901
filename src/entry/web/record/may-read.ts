import { listStream, type RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { answersShared, findCase, workingRolesOf } from '../../../work/cases/index.js';
import { getService } from '../../../work/services/index.js';
import type { Officer } from '../page.js';

/** Streams of the place itself: what is declared, measured and set up, with nobody in it but those who answer for it. */
const ofThePlace = new Set(['place', 'service', 'gazetteer', 'org-unit', 'rate', 'epoch', 'break', 'text', 'disposal']);

const namesIn = (data: unknown): readonly string[] => (Array.isArray(data) ? [] : Object.keys(data ?? {}));

/** Whose answers an entry holds in clear: as they were given, put right, or released ('ward:address'). */
const answersIn = ({ data }: RecordedEntry): readonly string[] => [
  ...namesIn(data.fields),
  ...namesIn(data.corrected),
  ...namesIn(data.released).map((name) => name.slice(name.indexOf(':') + 1)),
];

/**
 * Whether an officer has a part in the work of a case's service, and may see every answer that the entry holds in clear: one of
 * another organisation, only what an agreement in force with it covers.
 */
async function worksOn(ctx: Context, { roles }: Officer, id: string, entry: RecordedEntry): Promise<boolean> {
  const one = await findCase(ctx, { id });
  if (!one) return false;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const ofService = workingRolesOf(declaration);
  if (!roles.some((role) => ofService.has(role))) return false;
  const shared = answersShared(ctx.actor, declaration);
  return shared === undefined || (shared.size > 0 && answersIn(entry).every((field) => shared.has(field)));
}

/** The case of an entry: that of its stream, or the one that a look at its party, or time spent on it, names. */
function caseOf({ stream, data }: RecordedEntry): string | undefined {
  if (stream.startsWith('case:')) return stream.slice('case:'.length);
  return typeof data.case === 'string' ? data.case : undefined;
}

/**
 * Whether an officer may be given an entry with its proof: the place's own, their own, and what was done, timed and
 * looked at on cases of a service that they work for.
 */
export async function mayRead(ctx: Context, officer: Officer, stream: string, version: number): Promise<boolean> {
  const [of = '', id = ''] = stream.split(':', 2);
  if (of === 'person') return id === officer.person;
  if (of !== 'case' && of !== 'subject' && of !== 'effort') return ofThePlace.has(of);
  const [entry] = await listStream(ctx.db, ctx.place, stream, { after: version - 1, most: 1 });
  const about = entry && caseOf(entry);
  return entry !== undefined && about !== undefined && worksOn(ctx, officer, about, entry);
}
