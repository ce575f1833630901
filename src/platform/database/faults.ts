/** Another act wrote the next version of this stream first. `act` runs the work again; when it still loses, this surfaces. */
export class StreamMoved extends Error {
  constructor() {
    super('Another act moved this stream first.');
    this.name = 'StreamMoved';
  }
}

interface DatabaseFault {
  readonly code?: string;
  readonly schema?: string;
  readonly constraint?: string;
}

const isFault = (fault: unknown): fault is DatabaseFault => typeof fault === 'object' && fault !== null;

/** An entry's key, or that of its row in record.pending, which the database may come to first. */
const streamKey = /^(entry|pending)_pkey/;

/** The driver's faults in our words: a clash of an entry's key is StreamMoved, all else stays what it was. */
export function nameFault(fault: unknown): unknown {
  const clashes =
    isFault(fault) && fault.code === '23505' && fault.schema === 'record' && streamKey.test(fault.constraint ?? '');
  return clashes ? new StreamMoved() : fault;
}

/** Serialization failure, deadlock, and a key that another act took first, which the work sees when it reads again. */
const repeatable: ReadonlySet<string | undefined> = new Set(['40001', '40P01', '23505']);

/** Whether the same work may succeed, or refuse with a reason, when it is run again. */
export const isWorthRepeating = (fault: unknown): boolean =>
  fault instanceof StreamMoved || (isFault(fault) && repeatable.has(fault.code));
