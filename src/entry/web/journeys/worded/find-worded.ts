import type { Context } from '../../../../platform/context.js';
import { getCase, openAsked } from '../../../../work/cases/index.js';
import type { AskedPage, Journey } from '../../../../work/journeys/index.js';

/** What an officer asks on a page in their own words, for the person whose draft it is. Undefined where the declaration asks. */
export async function findWorded(ctx: Context, { enquiry, service }: Journey, { fields }: AskedPage) {
  const field = fields.find(({ question }) => question.worded)?.name;
  if (!enquiry || field === undefined) return undefined;
  const texts = await openAsked(ctx, service.declaration, await getCase(ctx, enquiry.case), enquiry);
  return texts && { texts, field };
}
