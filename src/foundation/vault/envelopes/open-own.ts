import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { open } from '../../../platform/sealed/open.js';
import { openRow } from './open-row.js';

/** One thing that is known of somebody, and where it lies. */
export interface Own {
  readonly table: string;
  readonly row: string;
  readonly subject: SubjectId;
  readonly name: string;
}

/**
 * A value for the very person whom it is about: on their own page, or as the address of a letter to them. It reaches
 * nobody else, so that it is no look. Undefined when it was erased or never there.
 */
export async function openOwn(ctx: Context, { table, row, subject, name }: Own): Promise<Opened<unknown> | undefined> {
  const parts = await openRow(ctx, table, [row]);
  const held = parts.filter((part) => part.subject === subject && Object.hasOwn(part.values, name));
  const value = held.at(-1)?.values[name];
  return value && open(contentOf(value));
}
