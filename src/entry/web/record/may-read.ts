import { listStream } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { findCase, rolesOf } from '../../../work/cases/index.js';
import { getService } from '../../../work/services/index.js';
import type { Officer } from '../page.js';

/** Streams of the place itself: what is declared, measured and set up, with nobody in it but those who answer for it. */
const ofThePlace = new Set(['place', 'service', 'gazetteer', 'org-unit', 'rate', 'epoch', 'break', 'text', 'disposal']);

/** Whether an officer has a part in the work of a case's service. */
async function worksOn(ctx: Context, officer: Officer, id: string): Promise<boolean> {
  const one = await findCase(ctx, { id });
  if (!one) return false;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const roles = rolesOf(declaration);
  return officer.roles.some((role) => roles.has(role));
}

/** The case that an entry of another stream is about: a look at its party, time spent on it. */
async function caseNamedIn(ctx: Context, stream: string, version: number): Promise<string | undefined> {
  const [entry] = await listStream(ctx.db, ctx.place, stream, { after: version - 1, most: 1 });
  return typeof entry?.data.case === 'string' ? entry.data.case : undefined;
}

/**
 * Whether an officer may be given an entry with its proof: the place's own, their own, and what was done, timed and
 * looked at on cases of a service that they work for.
 */
export async function mayRead(ctx: Context, officer: Officer, stream: string, version: number): Promise<boolean> {
  const [of = '', id = ''] = stream.split(':', 2);
  if (of === 'case') return worksOn(ctx, officer, id);
  if (of === 'person') return id === officer.person;
  if (of !== 'subject' && of !== 'effort') return ofThePlace.has(of);
  const named = await caseNamedIn(ctx, stream, version);
  return named !== undefined && worksOn(ctx, officer, named);
}
