import { createHash } from 'node:crypto';
import type { FileId, PlaceId } from '../ids.js';

/** Where sealed files lie: bytes under a name. What is in them is shut before it gets here. */
export interface ObjectStore {
  /**
   * Writes an object whole; it is durable when it resolves. Where it throws, whether itself or its source, nothing is there under that name.
   * @returns how many bytes.
   */
  write(place: PlaceId, id: FileId, content: AsyncIterable<Buffer>): Promise<number>;
  /** Its bytes, in parts of any length. Throws `ObjectMissing`. */
  read(place: PlaceId, id: FileId): AsyncIterable<Buffer>;
  /** Removes it; one that is not there is no fault. */
  remove(place: PlaceId, id: FileId): Promise<void>;
  /** Whether it can be written to and read now. */
  check(): Promise<boolean>;
}

export class ObjectMissing extends Error {
  constructor() {
    super('A file is not in the object store.');
    this.name = 'ObjectMissing';
  }
}

/** What a scanner says: `unknown` where it could not be reached, was too slow, or could not judge. */
export type Verdict = 'clean' | 'infected' | 'unknown';

/** One file on its way through the scanner. It never throws. */
export interface Scan {
  write(chunk: Buffer): Promise<void>;
  end(): Promise<Verdict>;
  /** Lets go of it unjudged. */
  abort(): void;
}

export interface Scanner {
  /** False where none was named: no file is taken there. */
  readonly isSetUp: boolean;
  /** Looks for the test file of virus scanners only: a live place refuses it. */
  readonly isFake: boolean;
  begin(): Scan;
  /** Whether it answers now. */
  check(): Promise<boolean>;
}

export interface FileLimits {
  /** Bytes of one file. */
  readonly mostBytes: number;
  /** Bytes that one place takes in a day. */
  readonly mostBytesADay: number;
}

/** What a process has for files. */
export interface FileKeeping {
  readonly objects: ObjectStore;
  readonly scanner: Scanner;
  readonly limits: FileLimits;
}

const mega = 1024 * 1024;
export const usualLimits: FileLimits = { mostBytes: 25 * mega, mostBytesADay: 20 * 1024 * mega };

/** For a house that was given no scanner. */
export const noScanner: Scanner = {
  isSetUp: false,
  isFake: false,
  begin: () => ({ write: async () => {}, end: async () => 'unknown', abort: () => {} }),
  check: async () => false,
};

/** Of the EICAR test file (eicar.org), which every scanner reports: by its digest, so that no scanner reports this file. */
const testFile = '275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f';
const testFileBytes = 68;

/** The scanner of a demonstration: it knows the test file of virus scanners, alone, and says that it is not a real one. */
export const createDemoScanner = (): Scanner => ({
  isSetUp: true,
  isFake: true,
  begin() {
    const digest = createHash('sha256');
    let left = testFileBytes;
    return {
      async write(chunk) {
        if (left > 0) digest.update(chunk.subarray(0, left));
        left -= Math.min(left, chunk.length);
      },
      end: async () => (digest.digest('hex') === testFile ? 'infected' : 'clean'),
      abort: () => {},
    };
  },
  check: async () => true,
});

/** Keeps objects in this process: for tests. */
export function createKeptObjects(): ObjectStore & { readonly kept: Map<string, Buffer> } {
  const kept = new Map<string, Buffer>();
  const nameOf = (place: PlaceId, id: FileId) => `${place}/${id}`;
  return {
    kept,
    async write(place, id, content) {
      const parts: Buffer[] = [];
      for await (const part of content) parts.push(Buffer.from(part));
      const whole = Buffer.concat(parts);
      kept.set(nameOf(place, id), whole);
      return whole.length;
    },
    async *read(place, id) {
      const whole = kept.get(nameOf(place, id));
      if (!whole) throw new ObjectMissing();
      yield whole;
    },
    async remove(place, id) {
      kept.delete(nameOf(place, id));
    },
    check: async () => true,
  };
}
