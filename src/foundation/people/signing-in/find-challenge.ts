import type { Context } from '../../../platform/context.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { openBriefly } from '../../vault/index.js';
import { hashToken } from '../sessions/session.js';
import { mostTries } from './challenge.js';
import { briefAddress } from './challenge-marks.js';
import { readWaiting } from './challenge-store.js';

export interface OwnChallenge {
  /** As it was typed in this browser, for that browser's page alone. */
  readonly address: Opened<string>;
  readonly isAdding: boolean;
}

/** This browser's challenge while it still takes a code. */
export async function findChallenge(ctx: Context, token: string): Promise<OwnChallenge | undefined> {
  const tokenHash = hashToken(token);
  const found = await readWaiting(ctx, tokenHash, mostTries);
  if (!found) return undefined;
  const { shown } = await openBriefly(ctx, briefAddress(tokenHash), found.sealed);
  return { address: shown('email') as Opened<string>, isAdding: found.adds_to !== null };
}
