import type { Context } from '../../platform/context.js';
import { type House, read, type Who } from '../../platform/house.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import type { Opened } from '../../platform/sealed/index.js';
import { open } from '../../platform/sealed/open.js';
import { type OpenedPart, openRow } from '../vault/index.js';
import { commitLooks } from './commit-looks.js';
import { decide } from './decide.js';
import type { Asked, Disclosed, DisclosureRefusal, Matter } from './disclosure.js';
import { toLooks } from './to-looks.js';

/** Takes from an envelope the fields that were looked at and are its subject's; nothing else leaves. */
function release(part: OpenedPart, fields: readonly string[], { subjectOf }: Matter): [string, Opened<unknown>][] {
  return fields.flatMap((field): [string, Opened<unknown>][] => {
    const value = Object.hasOwn(part.values, field) ? part.values[field] : undefined;
    return value && subjectOf[field] === part.subject ? [[field, open(contentOf(value))]] : [];
  });
}

async function openMatters(ctx: Context, fields: readonly string[], matters: readonly Matter[]): Promise<Disclosed> {
  const matterOf = new Map<string, Matter>();
  const rowsOf = new Map<string, string[]>();
  for (const matter of matters) {
    for (const { table, row } of matter.rows) {
      matterOf.set(row, matter);
      rowsOf.set(table, [...(rowsOf.get(table) ?? []), row]);
    }
  }
  const disclosed = new Map<string, Map<string, Opened<unknown>>>();
  for (const [table, rows] of rowsOf) {
    for (const part of await openRow(ctx, table, rows)) {
      const matter = matterOf.get(part.row);
      const released = matter ? release(part, fields, matter) : [];
      const known = disclosed.get(part.row) ?? [];
      disclosed.set(part.row, new Map([...known, ...released]));
    }
  }
  return disclosed;
}

/**
 * Discloses the same fields of several matters, a page of a list for example: decides, commits a numbered look at each
 * subject in a transaction of its own, and only then opens. When the looks cannot be committed it throws and opens nothing.
 * Refuses `not-allowed`, and records that too, when any of the fields is not granted.
 */
export async function discloseMany(
  house: House,
  who: Who,
  asked: Asked & { readonly matters: readonly Matter[] },
): Promise<Outcome<Disclosed, DisclosureRefusal>> {
  const decision = decide(who.actor, asked.grants, asked.purpose, asked.fields);
  await commitLooks(house, who, toLooks(asked, decision, asked.matters));
  if (decision.refused.length > 0) return refuse('not-allowed');
  return done(await read(house, who, (ctx) => openMatters(ctx, asked.fields, asked.matters)));
}
