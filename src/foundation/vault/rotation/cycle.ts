import type { KeyCustody } from '../../../platform/custody.js';

const day = 24 * 60 * 60 * 1000;

/** A key-encryption key wraps new keys for 30 days. */
export const renewAfter = 30 * day;

/** For how long a superseded one is kept: a backup made just before the rotation can be restored so long, and no longer. */
export const keepOldFor = 7 * day;

export interface KekLife {
  readonly name: string;
  readonly madeAt: Date;
  /** When the next one took its place; undefined for the current one. */
  readonly supersededAt: Date | undefined;
}

/** The lives of every key-encryption key that can still open, oldest first. */
export function livesOf(custody: KeyCustody): readonly KekLife[] {
  const keys = custody.list();
  // The earliest of the later ones: a key that a wrong clock made years ahead would keep those before it for as long.
  const after = (at: number) => keys.slice(at + 1).map(({ madeAt }) => madeAt.getTime());
  return keys.map(({ name, madeAt }, at) => ({
    ...{ name, madeAt },
    supersededAt: at + 1 < keys.length ? new Date(Math.min(...after(at))) : undefined,
  }));
}

/** When the cycle destroys a key-encryption key, counted from what is known of it now. */
export const endOf = ({ madeAt, supersededAt }: KekLife): Date =>
  new Date((supersededAt?.getTime() ?? madeAt.getTime() + renewAfter) + keepOldFor);
