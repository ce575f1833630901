/** What a place signs: that in this epoch the tree of `size` leaves has this root. */
export interface Checkpoint {
  readonly epoch: number;
  readonly size: number;
  readonly root: Buffer;
  /** What the shred ledger held when it was signed, so that an older copy of it is noticed; absent before the first shred. */
  readonly shreds?: StatedLedger | undefined;
}

/** How many keys a place's shred ledger names, and the SHA-256 of its last line in hexadecimal. */
export interface StatedLedger {
  readonly size: number;
  readonly digest: string;
}

/** The identity of one place's log in one epoch; also the name of the key that signs. */
export const originOf = (slug: string, epoch: number): string => `guildhall/${slug}/${epoch}`;

const shredLine = (shreds: StatedLedger | undefined): string =>
  shreds ? `guildhall-shred ${shreds.size} ${shreds.digest}\n` : '';

/** The text that is signed (C2SP tlog-checkpoint): origin, size, root, each on its line, and where there is one the extension line of the shred ledger. */
export const checkpointText = (slug: string, { epoch, size, root, shreds }: Checkpoint): string =>
  `${originOf(slug, epoch)}\n${size}\n${root.toString('base64')}\n${shredLine(shreds)}`;

const shape =
  /^guildhall\/([^\s+/]+)\/([1-9]\d*)\n(0|[1-9]\d*)\n([A-Za-z0-9+/]{43}=)\n(?:guildhall-shred ([1-9]\d{0,15}) ([0-9a-f]{64})\n)?\n/;

/** Reads the text of a checkpoint without judging its signature; undefined when it is none of ours. */
export function readCheckpointText(note: string): (Checkpoint & { readonly slug: string }) | undefined {
  const [, slug, epoch, size, root, shredded, digest] = shape.exec(note) ?? [];
  if (slug === undefined || root === undefined) return undefined;
  const shreds = digest === undefined ? undefined : { size: Number(shredded), digest };
  return { slug, epoch: Number(epoch), size: Number(size), root: Buffer.from(root, 'base64'), shreds };
}
