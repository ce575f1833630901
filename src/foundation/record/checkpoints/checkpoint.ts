/** What a place signs: that in this epoch the tree of `size` leaves has this root. */
export interface Checkpoint {
  readonly epoch: number;
  readonly size: number;
  readonly root: Buffer;
}

/** The identity of one place's log in one epoch; also the name of the key that signs. */
export const originOf = (slug: string, epoch: number): string => `guildhall/${slug}/${epoch}`;

/** The text that is signed (C2SP tlog-checkpoint): origin, size, root, each on its line. */
export const checkpointText = (slug: string, { epoch, size, root }: Checkpoint): string =>
  `${originOf(slug, epoch)}\n${size}\n${root.toString('base64')}\n`;

const shape = /^guildhall\/([^\s+/]+)\/([1-9]\d*)\n(0|[1-9]\d*)\n([A-Za-z0-9+/]{43}=)\n\n/;

/** Reads the text of a checkpoint without judging its signature; undefined when it is none of ours. */
export function readCheckpointText(note: string): (Checkpoint & { readonly slug: string }) | undefined {
  const [, slug, epoch, size, root] = shape.exec(note) ?? [];
  if (slug === undefined || root === undefined) return undefined;
  return { slug, epoch: Number(epoch), size: Number(size), root: Buffer.from(root, 'base64') };
}
