import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { openRow } from '../../vault/index.js';
import { readAuthenticatorsOf } from '../authenticators/authenticator-store.js';
import { listSelves } from '../selves/list-selves.js';
import { emailTable } from './add-email.js';
import { toFinder } from './challenge-marks.js';
import { subjectOf } from './open-address.js';

/** An address whose letters a person reads: they sent us back its code, in this account or one that was put into it. */
export interface OwnAddress {
  readonly person: PersonId;
  /** As it is searched by; still sealed. */
  readonly value: Sealed<readonly string[]>;
}

/** The addresses by which a person signs in, account by account: of a way in that was taken away, none. */
export async function listOwnAddresses(ctx: Context, person: PersonId): Promise<readonly OwnAddress[]> {
  const addresses: OwnAddress[] = [];
  for (const self of await listSelves(ctx, person)) {
    const ways = (await readAuthenticatorsOf(ctx, self)).filter(({ kind }) => kind === 'email');
    const subjects = new Set(ways.map(subjectOf));
    for (const part of await openRow(ctx, emailTable, [self]))
      if (subjects.has(part.subject) && part.values.email)
        addresses.push({ person: self, value: toFinder(part.values.email as Sealed<string>) });
  }
  return addresses;
}
