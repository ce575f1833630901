import { type House, read, type Who } from '../../platform/house.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { listOwnSubjects } from '../people/index.js';
import type { Disclosed, DisclosureRefusal, Matter } from './disclosure.js';
import { openMatters } from './open-matters.js';

/**
 * Opens to a signed-in resident what is about themself: of each matter the fields whose subject is linked to them, and
 * nothing else, whatever was asked for. Reading what is one's own is no look (docs/adr/0036). Refuses `not-allowed` to
 * anybody but a resident, and to one who acts for somebody else, whose reading is a look and goes by `disclose`.
 */
export async function discloseOwn(
  house: House,
  who: Who,
  matters: readonly Matter[],
): Promise<Outcome<Disclosed, DisclosureRefusal>> {
  const { actor } = who;
  if (actor.kind !== 'resident' || who.onBehalfOf !== undefined) return refuse('not-allowed');
  const disclosed = await read(house, who, async (ctx) => {
    const own = new Set(await listOwnSubjects(ctx, actor.person));
    const theirs = matters.map(({ rows, subjectOf }) => ({
      rows,
      subjectOf: Object.fromEntries(Object.entries(subjectOf).filter(([, subject]) => own.has(subject))),
    }));
    const fields = new Set(theirs.flatMap(({ subjectOf }) => Object.keys(subjectOf)));
    return openMatters(ctx, [...fields], theirs);
  });
  return done(disclosed);
}
