import type { Actor } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { act, type House, type Who } from '../../platform/house.js';
import type { SubjectId } from '../../platform/ids.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { Sealed } from '../../platform/sealed/index.js';
import type { RecordableData } from '../record/index.js';
import { findBlind, findSame, mostFound } from '../vault/index.js';
import { boundByAgreements } from './agreements/find-shares.js';
import { keepOpen } from './agreements/keep-open.js';
import { countSearches, searchesAnHour } from './count-searches.js';
import { decide } from './decide.js';
import type { Asked, DisclosureRefusal, Matter, RiskRefusal } from './disclosure.js';
import { findNear } from './interests/find-near.js';
import type { LookKind } from './look.js';
import { judgeRisk, refuseRisk } from './risk/judge-risk.js';
import { type NewLook, writeLooks } from './write-looks.js';

/** `fields` are those searched by. */
export interface Search extends Asked {
  /** The blind index: a service and the fields of one of its `find-by` lines, 'missed-bin:address+container'. */
  readonly kind: string;
  /** The values of the fields in order, each as the vault's `normaliseFor` writes it; or the row whose own values others may share. */
  readonly value: Sealed<readonly string[]> | { readonly sameAs: string; readonly scope: string };
  /** Which of the rows are meant. The others are neither told nor looked at. */
  readonly among?: (ctx: Context, rows: readonly string[]) => Promise<ReadonlySet<string>>;
  /** What the rows are, by which those that are near to an officer are left out; where it is left out, none is. */
  readonly matters?: (ctx: Context, rows: readonly string[]) => Promise<readonly Matter[]>;
}

interface Row {
  readonly row: string;
  readonly subject: SubjectId;
}
type Found = readonly Row[];

/** Whoever shares a value with more rows than this is looked for no further. */
const mostPages = 20;

const nothing = { told: [], near: [] } as const;

/** A search goes through the cases of everybody, whoever works on them: what is found does not weigh. */
const everybodys: readonly Matter[] = [{ rows: [], subjectOf: {} }];

const findPage = (ctx: Context, { kind, value }: Search, before: string | undefined): Promise<Found> =>
  value instanceof Sealed
    ? findBlind(ctx, kind, value, before)
    : findSame(ctx, kind, { row: value.sameAs, scope: value.scope }, before);

const rowsOf = (found: Found): readonly string[] => found.map(({ row }) => row);

/** Those of the rows that are open to whoever searches, as agreements bind them. */
async function openAmong(ctx: Context, by: Actor, { matters }: Search, found: Found): Promise<Found> {
  if (!matters || found.length === 0) return found;
  const open = await keepOpen(ctx, by, await matters(ctx, rowsOf(found)));
  const rows = new Set(open.flatMap((matter) => matter.case ?? []));
  return found.filter(({ row }) => rows.has(row));
}

/** Those of the rows in which somebody is near to the officer who searches. */
async function nearAmong(ctx: Context, { matters }: Search, found: Found): Promise<ReadonlySet<string>> {
  if (ctx.actor.kind !== 'staff' || !matters || found.length === 0) return new Set();
  const near = await findNear(ctx, ctx.actor.person, await matters(ctx, rowsOf(found)));
  return new Set([...near].flatMap((matter) => matter.case ?? []));
}

/** What is told, newest first, and what is left out among it. What is left out takes the place of nothing that is told. */
async function find(ctx: Context, by: Actor, search: Search): Promise<{ readonly told: Found; readonly near: Found }> {
  const [told, near]: [Row[], Row[]] = [[], []];
  let before: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const found = await findPage(ctx, search, before);
    const meant = search.among && found.length > 0 ? await search.among(ctx, rowsOf(found)) : undefined;
    const rows = await openAmong(ctx, by, search, meant ? found.filter(({ row }) => meant.has(row)) : found);
    const isNear = await nearAmong(ctx, search, rows);
    for (const one of rows) {
      if (told.length === mostFound) return { told, near };
      (isNear.has(one.row) ? near : told).push(one);
    }
    if (found.length < mostFound) break;
    before = found.at(-1)?.row;
  }
  return { told, near };
}

export type SearchRefusal = DisclosureRefusal | RiskRefusal | 'too-many-searches';

/**
 * Finds rows by exactly these sealed values, newest first, at most 50. Whoever finds learns that the row holds them, so the
 * searcher must be allowed to see every field searched by, and each row found is a look at its subject, committed before it is
 * told. A search that is not allowed, or finds nothing, is about nobody; it is an entry of the searcher's own stream, as every
 * search is. Refuses `not-allowed`, and `too-many-searches` beyond a hundred in an hour; and to an officer who searches in
 * unusual circumstances `step-up`, `second-person` or `refuse`, with the points of each reason, before anything is looked for.
 * Rows that are too near to an officer (`findNear`) are not told, nor that there are any: their people have a refused look.
 */
export async function findSealed(house: House, who: Who, search: Search): Promise<Outcome<Found, SearchRefusal>> {
  const { kind, fields, purpose, grants, reason } = search;
  return act(house, who, async (ctx) => {
    const circumstances = { action: 'search', onBehalfOf: ctx.onBehalfOf !== undefined } as const;
    const by = await boundByAgreements(ctx);
    const { refused, roles, policy, agreements } = decide(by, grants, purpose, fields, circumstances);
    const { isTooMany, note } = await countSearches(ctx);
    if (isTooMany) return refuse('too-many-searches', { limit: searchesAnHour });
    const risk = ctx.actor.kind === 'staff' ? await judgeRisk(ctx, ctx.actor, search, everybodys) : undefined;
    const stopped = refused.length > 0 ? refuse('not-allowed') : risk && refuseRisk(risk);
    const { told, near } = stopped ? nothing : await find(ctx, by, search);
    note({ reason, index: kind, refused: stopped !== undefined, found: told.length }, purpose);
    const noted = { ...risk?.noted, ...(agreements ? { agreements } : {}) };
    const toLook = ({ row, subject }: Row, seen: RecordableData, look: LookKind): NewLook => ({
      ...{ subject, kind: look, purpose },
      data: { reason, search: true, case: row, policy, ...noted, ...seen },
    });
    await writeLooks(ctx, [
      ...told.map((one) => toLook(one, { fields: [...fields], roles: [...roles] }, 'look')),
      ...near.map((one) => toLook(one, { count: fields.length, signals: ['related'] }, 'look.refused')),
    ]);
    return stopped ?? done(told);
  });
}
