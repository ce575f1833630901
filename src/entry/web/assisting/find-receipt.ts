import type { Context } from '../../../platform/context.js';
import { dateOf, formatDate, formatMoment } from '../../../platform/language/index.js';
import { getCase } from '../../../work/cases/index.js';
import { findDraft } from '../../../work/journeys/index.js';
import { getService } from '../../../work/services/index.js';
import { sayChannel } from '../channel-words.js';
import { readDraftToken } from '../journeys/draft-cookie.js';
import type { PageRequest } from '../page.js';

/** What somebody without a device takes home, or is sent: nothing of what they answered. */
export interface Receipt {
  readonly service: string;
  readonly reference: string;
  readonly sentAt: string;
  readonly by: string;
  readonly promise: string | undefined;
  readonly due: string | undefined;
}

/** The receipt of what this browser has just sent with somebody. */
export async function findReceipt(ctx: Context, request: PageRequest): Promise<Receipt | undefined> {
  const { query, language, place } = request;
  const token = query.sent === undefined ? undefined : readDraftToken(request, query.sent);
  const submitted = token === undefined ? undefined : (await findDraft(ctx, token))?.draft.submitted;
  if (!submitted) return undefined;
  const one = await getCase(ctx, submitted.case);
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  return {
    service: declaration.title[language],
    reference: one.reference,
    sentAt: formatMoment(one.openedAt, language, place.timeZone),
    by: sayChannel(one.channel, language),
    promise: declaration.case.clock.told[language],
    due: one.dueAt && formatDate(dateOf(one.dueAt, place.timeZone), language),
  };
}
