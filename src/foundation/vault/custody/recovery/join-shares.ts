import { EnvelopeRefused, openEnvelope } from '../../crypto/envelope.js';
import type { KeyFile } from '../key-folder.js';
import { addressOf, type Share, ShareFaulty } from './share.js';

interface Copied {
  readonly number: number;
  readonly name: string;
  readonly madeAt: string;
  readonly secret: string;
}

function requirePair(one: Share, other: Share): void {
  if (one.copy !== other.copy)
    throw new ShareFaulty('The two shares are of two different copies. Bring two that were made together.');
  if (one.number === other.number)
    throw new ShareFaulty('This is the same share twice. Bring the share of the other person too.');
}

/** The keys that two shares hold together. @throws ShareFaulty when they do not go together. */
export function joinShares(one: Share, other: Share): readonly KeyFile[] {
  requirePair(one, other);
  const key = Buffer.from(one.half.map((byte, at) => byte ^ (other.half[at] ?? 0)));
  try {
    const copied = JSON.parse(openEnvelope(key, addressOf(one), one.sealed).toString('utf8')) as readonly Copied[];
    return copied.map(({ number, name, madeAt, secret }) => {
      return { number, name, madeAt: new Date(madeAt), secret: Buffer.from(secret, 'hex') };
    });
  } catch (fault) {
    if (!(fault instanceof EnvelopeRefused)) throw fault;
    throw new ShareFaulty('The two shares open nothing together: one of them was changed.');
  }
}
