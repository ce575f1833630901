import type { Context } from '../../../platform/context.js';
import { readId, type SubjectId } from '../../../platform/ids.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { openOwn } from '../../vault/index.js';
import type { Authenticator } from '../authenticators/authenticator.js';
import { emailTable } from './add-email.js';

/** Whom an email's address is sealed about: a subject of its own. */
export const subjectOf = ({ details }: Authenticator): SubjectId | undefined =>
  typeof details.subject === 'string' ? readId<'subject'>(details.subject) : undefined;

/** An email's address, for its own person's page or a letter to them; undefined for any other way in. */
export async function openAddress(ctx: Context, one: Authenticator): Promise<Opened<string> | undefined> {
  const subject = subjectOf(one);
  if (one.kind !== 'email' || !subject) return undefined;
  const found = await openOwn(ctx, { table: emailTable, row: one.person, subject, name: 'email' });
  return found as Opened<string> | undefined;
}
