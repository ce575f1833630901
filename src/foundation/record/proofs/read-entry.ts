/** What an entry says of itself: ids and codes, as `docs/record.md` has them. */
export interface EntryTold {
  readonly place: string;
  readonly stream: string;
  readonly version: number;
  readonly kind: string;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly actor: string;
}

const elements = 16;

/** Reads the canonical array that a leaf is over; undefined for any other bytes. */
export function readEntry(bytes: Uint8Array): EntryTold | undefined {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(read) || read.length !== elements || read[0] !== 'guildhall-entry/1') return undefined;
    const [, place, stream, version, kind, occurredAt, recordedAt, actor] = read as unknown[];
    const texts = [place, stream, kind, actor];
    const numbers = [version, occurredAt, recordedAt];
    if (!texts.every((text) => typeof text === 'string') || !numbers.every(Number.isSafeInteger)) return undefined;
    return {
      ...{ place: String(place), stream: String(stream), kind: String(kind), actor: String(actor) },
      ...{
        version: Number(version),
        occurredAt: new Date(Number(occurredAt)),
        recordedAt: new Date(Number(recordedAt)),
      },
    };
  } catch {
    return undefined;
  }
}
