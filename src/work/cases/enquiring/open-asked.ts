import { openOwn } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { type Declaration, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { noteField } from '../notes/seal-as-note.js';
import { type Enquiry, enquiryTable } from './enquiry.js';

/** What an officer wrote by name: `why.en`, `FIELD.cy`. */
export type AskedTexts = Readonly<Record<string, string>>;

/** What was asked, for the very person who is asked and has proved that they are. Undefined when it was erased. */
export async function openAsked(
  ctx: Context,
  declaration: Declaration,
  one: Case,
  { id }: Enquiry,
): Promise<Opened<AskedTexts> | undefined> {
  const subject = one.subjects[principalOf(declaration)];
  if (!subject) return undefined;
  const opened = await openOwn(ctx, { table: enquiryTable, row: id, subject, name: noteField });
  return opened as Opened<AskedTexts> | undefined;
}
