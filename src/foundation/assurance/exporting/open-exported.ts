import { act, type House, read, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { boundByAgreements } from '../agreements/find-shares.js';
import type { Disclosed } from '../disclosure.js';
import { openMatters } from '../open-matters.js';
import { decideExport } from './decide-export.js';
import { siftMatters, type Taking } from './sift-matters.js';

/**
 * Opens what `lookToExport` looked at, to the same officer: asks anew whether they may, and leaves out whoever has turned
 * against it since, and what was hidden since. For matters whose looks are committed, each with the fields of its looks.
 */
export async function openExported(house: House, who: Who, asked: Taking): Promise<Outcome<Disclosed, 'not-allowed'>> {
  const { grants, purpose, fields } = asked;
  const sifted = await act(house, who, async (ctx) => {
    const { refused } = decideExport(await boundByAgreements(ctx), grants, purpose, fields);
    return refused.length > 0 ? undefined : siftMatters(ctx, asked);
  });
  if (!sifted) return refuse('not-allowed');
  return done(await read(house, who, (ctx) => openMatters(ctx, fields, sifted.taken)));
}
