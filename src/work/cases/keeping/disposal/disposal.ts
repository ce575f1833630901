/** The stream of a place's disposal certificates. */
export const disposalStream = 'disposal';

/** Keys of one service and retention class that one round destroyed. */
export interface DisposedClass {
  /** Undefined of a key that this database never had: it was restored from before the key was made. */
  readonly service: string | undefined;
  /** The retention class, '2 years after closed'. */
  readonly keep: string | undefined;
  readonly keys: number;
}

/** A certificate: what time destroyed, by which rule, and where in the shred ledger. It names no case and nobody. */
export interface Disposal {
  /** Certificates of a place are numbered from 1 without a gap. */
  readonly number: number;
  readonly at: Date;
  /** Numbers of the first and the last of these keys in the shred ledger. */
  readonly first: number;
  readonly last: number;
  readonly keys: number;
  /** SHA-256, in hexadecimal, of the keys' ids in the order of the ledger, a line each. */
  readonly digest: string;
  readonly classes: readonly DisposedClass[];
}
