import type { Context } from '../../../platform/context.js';
import type { IncidentId } from '../incidents/incident.js';
import { handlerOf } from '../incidents/step-incident.js';
import { type Look, lookList } from '../look-list.js';
import { readConcernOf, readWaiting } from './concern-store.js';
import { type OpenedConcern, openConcern } from './list-own-concerns.js';

export interface FoundConcern extends OpenedConcern {
  /** The look that it is about. */
  readonly look: Look | undefined;
}

/** The concern from which an incident came, for those who handle incidents; undefined for anybody else. */
export async function findConcern(ctx: Context, incident: IncidentId): Promise<FoundConcern | undefined> {
  const by = handlerOf(ctx);
  const concern = by && (await readConcernOf(ctx, incident));
  if (!concern || concern.aboutOfficer === by) return undefined;
  const { lookSubject, lookNumber } = concern;
  const [look] = lookSubject && lookNumber ? await lookList(ctx, lookSubject, { after: lookNumber - 1, most: 1 }) : [];
  return { ...(await openConcern(ctx, concern)), look };
}

/** The incidents of which a resident waits for an answer; none for whoever does not handle them. */
export const listWaiting = async (ctx: Context): Promise<readonly IncidentId[]> =>
  handlerOf(ctx) ? readWaiting(ctx) : [];
