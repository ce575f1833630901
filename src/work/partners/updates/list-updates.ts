import type { Context } from '../../../platform/context.js';
import type { Language } from '../../../platform/language/index.js';
import type { Declaration } from '../../services/index.js';
import { newestOffered } from '../offered.js';
import { runningServices } from '../running-services.js';
import { secondsOf } from '../seconds-of.js';
import type { CaseUpdate } from './case-update.js';
import { readUpdates } from './updates-store.js';

/** A change as the updates extension of Open311 tells of it (mySociety, Open311-FMS). */
export interface ServiceRequestUpdate {
  readonly update_id: string;
  readonly service_request_id: string;
  readonly status: string;
  readonly external_status_code: string;
  readonly updated_datetime: string;
  readonly description: string;
  readonly media_url: null;
}

/** Endings that mean something of their own there; any other is the end of the work. */
const endings: Readonly<Record<string, string>> = {
  ...{ done: 'FIXED', refused: 'NO_FURTHER_ACTION', withdrawn: 'CANCELLED', cancelled: 'CANCELLED' },
  ...{ duplicate: 'DUPLICATE', 'not-ours': 'NOT_COUNCILS_RESPONSIBILITY' },
};

function statusOf({ case: workflow }: Declaration, { kind, state, reason }: CaseUpdate): string {
  if (kind === 'reopened') return 'REOPEN';
  const { ends } = workflow.states[state] ?? {};
  if (ends !== undefined) return endings[reason ?? ''] ?? endings[ends] ?? 'CLOSED';
  return Object.keys(workflow.states)[0] === state ? 'OPEN' : 'IN_PROGRESS';
}

function present(declaration: Declaration, language: Language, one: CaseUpdate): ServiceRequestUpdate {
  const state = declaration.case.states[one.state];
  const why = one.reason === undefined ? undefined : state?.['say-why']?.[one.reason]?.[language];
  return {
    ...{ update_id: `${one.case}.${one.version}`, service_request_id: one.case, status: statusOf(declaration, one) },
    ...{ external_status_code: one.state, updated_datetime: secondsOf(one.changedAt), media_url: null },
    description: [state?.label[language] ?? one.state, why].filter((part) => part !== undefined).join(': '),
  };
}

export interface AskedUpdates {
  readonly from: Date;
  readonly before: Date;
  readonly skip: number;
  readonly most: number;
}

/** The changes of offered requests in a time, oldest first, as a client that keeps up asks for them. */
export async function listUpdates(
  ctx: Context,
  language: Language,
  asked: AskedUpdates,
): Promise<readonly ServiceRequestUpdate[]> {
  const told: ServiceRequestUpdate[] = [];
  const [find, newest] = [runningServices(ctx), await newestOffered(ctx)];
  for (const one of await readUpdates(ctx, asked))
    if (newest.has(one.service)) told.push(present(await find(one.service, one.serviceVersion), language, one));
  return told;
}
