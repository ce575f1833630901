import { Holder } from './contents.js';

/**
 * Values that must not be read by accident. Neither kind can be printed, serialised, compared or put in an error:
 * every implicit road throws, and the inside is a private field that only the doors of this folder reach.
 */
export type Mark = 'open' | 'internal' | 'personal' | 'special';

export class SealedValueTouched extends Error {
  constructor(road: string) {
    super(`A sealed value was about to leave by ${road}. Disclose it and show it with <Reveal>, or leave it sealed.`);
    this.name = 'SealedValueTouched';
  }
}

/** An enumerable property that throws: copying by spread, Object.entries, structuredClone or deep comparison runs into it. */
const trap: PropertyDescriptor = {
  enumerable: true,
  get() {
    throw new SealedValueTouched('copying or comparing');
  },
};

abstract class Shut extends Holder {
  constructor(value: unknown) {
    super(value);
    Object.defineProperty(this, 'shut', trap);
    Object.freeze(this);
  }
  override toString(): never {
    throw new SealedValueTouched('toString');
  }
  toJSON(): never {
    throw new SealedValueTouched('JSON');
  }
  override valueOf(): never {
    throw new SealedValueTouched('valueOf');
  }
  [Symbol.toPrimitive](): never {
    throw new SealedValueTouched('conversion');
  }
  /** Inspection is how logs and assertion messages print; it must not throw there, so it says only that something is shut. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[shut]';
  }
}

declare const inside: unique symbol;

/** A value before anyone was allowed to see it: raw form input, or the content of an envelope. */
export class Sealed<Value> extends Shut {
  declare readonly [inside]: ['sealed', Value];
}

/** A value that a policy released to one reader for one purpose; only <Reveal> and the named writers unwrap it. */
export class Opened<Value> extends Shut {
  declare readonly [inside]: ['opened', Value];
}
