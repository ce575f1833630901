import type { Context } from '../../platform/context.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import type { Opened } from '../../platform/sealed/index.js';
import { open } from '../../platform/sealed/open.js';
import { type OpenedPart, openRow } from '../vault/index.js';
import type { Disclosed, Matter } from './disclosure.js';

/** Takes from an envelope the fields that were looked at and are its subject's; nothing else leaves. */
function release(part: OpenedPart, fields: readonly string[], { subjectOf }: Matter): [string, Opened<unknown>][] {
  return fields.flatMap((field): [string, Opened<unknown>][] => {
    const value = Object.hasOwn(part.values, field) ? part.values[field] : undefined;
    return value && subjectOf[field] === part.subject ? [[field, open(contentOf(value))]] : [];
  });
}

/** Opens these fields of matters. Only for what was decided, and looked at where that is due. */
export async function openMatters(
  ctx: Context,
  fields: readonly string[],
  matters: readonly Matter[],
): Promise<Disclosed> {
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
