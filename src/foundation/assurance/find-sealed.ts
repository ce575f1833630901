import type { Context } from '../../platform/context.js';
import { act, type House, type Who } from '../../platform/house.js';
import type { SubjectId } from '../../platform/ids.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { Sealed } from '../../platform/sealed/index.js';
import { findBlind, findSame } from '../vault/index.js';
import { boundByAgreements } from './agreements/find-shares.js';
import { writeLooks } from './commit-looks.js';
import { decide } from './decide.js';
import type { Asked, DisclosureRefusal, Matter, RiskRefusal } from './disclosure.js';
import { countSearches, searchesAnHour } from './limit-searches.js';
import { type Judged, judgeRisk, refuseRisk } from './risk/judge-risk.js';

/** `fields` are those searched by. */
export interface Search extends Asked {
  /** The blind index: a service and the fields of one of its `find-by` lines, 'missed-bin:address+container'. */
  readonly kind: string;
  /** The values of the fields in order, each as the vault's `normaliseFor` writes it; or the row whose own values others may share. */
  readonly value: Sealed<readonly string[]> | { readonly sameAs: string; readonly scope: string };
  /** Which of the rows are meant. The others are neither told nor looked at. */
  readonly among?: (ctx: Context, rows: readonly string[]) => Promise<ReadonlySet<string>>;
  /** What the rows are, by which an officer's search is weighed as a look at all of them would be; left out, it is not. */
  readonly matters?: (ctx: Context, rows: readonly string[]) => Promise<readonly Matter[]>;
}

type Found = readonly { readonly row: string; readonly subject: SubjectId }[];

async function find(ctx: Context, { kind, value, among }: Search): Promise<Found> {
  const found = await (value instanceof Sealed
    ? findBlind(ctx, kind, value)
    : findSame(ctx, kind, { row: value.sameAs, scope: value.scope }));
  if (!among || found.length === 0) return found;
  const meant = await among(
    ctx,
    found.map(({ row }) => row),
  );
  return found.filter(({ row }) => meant.has(row));
}

/** How unusual it would be to be told of these rows. */
async function judgeFound(ctx: Context, search: Search, found: Found): Promise<Judged | undefined> {
  if (ctx.actor.kind !== 'staff' || !search.matters || found.length === 0) return undefined;
  const matters = await search.matters(
    ctx,
    found.map(({ row }) => row),
  );
  return judgeRisk(ctx, ctx.actor, search, matters);
}

export type SearchRefusal = DisclosureRefusal | RiskRefusal | 'too-many-searches';

/**
 * Finds rows by exactly these sealed values, newest first. Whoever finds learns that the row holds them, so the searcher
 * must be allowed to see every field searched by, and each row found is a look at its subject, committed before it is told.
 * A search that is not allowed, or finds nothing, is about nobody; it is an entry of the searcher's own stream, as every
 * search is. Refuses `not-allowed`, and `too-many-searches` beyond a hundred in an hour; and to an officer for whom a look at
 * what it finds would be unusual `step-up`, `second-person` or `refuse`, with the points of each reason: nothing is told then,
 * and what was found has a refused look.
 */
export async function findSealed(house: House, who: Who, search: Search): Promise<Outcome<Found, SearchRefusal>> {
  const { kind, fields, purpose, grants, reason } = search;
  return act(house, who, async (ctx) => {
    const circumstances = { action: 'search', onBehalfOf: ctx.onBehalfOf !== undefined } as const;
    const by = await boundByAgreements(ctx);
    const { refused, roles, policy, agreements } = decide(by, grants, purpose, fields, circumstances);
    const { isTooMany, note } = await countSearches(ctx);
    if (isTooMany) return refuse('too-many-searches', { limit: searchesAnHour });
    if (refused.length > 0) {
      note({ reason, index: kind, refused: true, found: 0 }, purpose);
      return refuse('not-allowed');
    }
    const rows = await find(ctx, search);
    const risk = await judgeFound(ctx, search, rows);
    const asks = risk && refuseRisk(risk);
    note({ reason, index: kind, refused: asks !== undefined, found: asks ? 0 : rows.length }, purpose);
    const told = asks ? { count: fields.length, asks: asks.refused } : { fields, roles };
    const looks = rows.map(({ row, subject }) => ({
      subject,
      kind: asks ? ('look.refused' as const) : ('look' as const),
      purpose,
      data: { reason, search: true, case: row, policy, ...told, ...risk?.noted, ...(agreements ? { agreements } : {}) },
    }));
    await writeLooks(ctx, looks);
    return asks ?? done(rows);
  });
}
