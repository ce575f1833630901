import { reportMarking } from '../../../../foundation/assurance/index.js';
import { act } from '../../../../platform/house.js';
import type { CaseId } from '../../../../platform/ids.js';
import type { Prose } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import type { Tried } from './tried.js';

/**
 * What a form says of a text that cannot be taken. It is given back to be mended, but for one marked above OFFICIAL: that
 * is an incident, and no page repeats the text.
 */
export async function refuseProse(
  { house, who }: PageRequest,
  id: CaseId,
  { say, marked }: Extract<Prose, { readonly ok: false }>,
  kept: Omit<Tried, 'say' | 'status'>,
): Promise<Tried> {
  const refused = { ...kept, say, status: 422 };
  if (!marked) return refused;
  await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'note', case: id }));
  const { note: _text, typed: _typed, ...rest } = refused;
  return rest;
}
