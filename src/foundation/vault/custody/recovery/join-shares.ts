import { createPrivateKey, type KeyObject } from 'node:crypto';
import { EnvelopeRefused, openEnvelope } from '../../crypto/envelope.js';
import { addressOf, type Share, ShareFaulty } from './share.js';

/** What two shares are together: the private half of a recovery key. */
export interface JoinedShares {
  readonly copy: string;
  readonly privateKey: KeyObject;
}

function requirePair(one: Share, other: Share): void {
  if (one.copy !== other.copy)
    throw new ShareFaulty('The two shares are of two different copies. Bring two that were made together.');
  if (one.number === other.number)
    throw new ShareFaulty('This is the same share twice. Bring the share of the other person too.');
}

/** @throws ShareFaulty when they do not go together, or are of a copy that held the keys of one day. */
export function joinShares(one: Share, other: Share): JoinedShares {
  requirePair(one, other);
  const key = Buffer.from(one.half.map((byte, at) => byte ^ (other.half[at] ?? 0)));
  try {
    const content: unknown = JSON.parse(openEnvelope(key, addressOf(one), one.sealed).toString('utf8'));
    const { recoveryKey } = content as { readonly recoveryKey?: string };
    if (recoveryKey === undefined)
      throw new ShareFaulty(
        'An earlier version made these shares: they hold the keys of one day, none that came later, and are used no more. While the keys folder is whole, make a new copy for the two people, ./guildhall keys recovery DIR, then destroy these. If it is lost, the version that made them restores the keys of that day; update then, and make a new copy at once.',
      );
    const der = Buffer.from(recoveryKey, 'base64');
    return { copy: one.copy, privateKey: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) };
  } catch (fault) {
    if (!(fault instanceof EnvelopeRefused)) throw fault;
    throw new ShareFaulty('The two shares open nothing together: one of them was changed.');
  }
}
