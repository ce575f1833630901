/** Set once by the class below: the one function that reads its private field, and no property of any class. */
let read: (holder: object) => unknown;

/**
 * Where the insides are: in a private field, which no reflection, copy or proxy reaches. Only this folder imports it; an
 * object alone leads nowhere, and neither does its class.
 */
export abstract class Holder {
  readonly #content: unknown;

  constructor(content: unknown) {
    this.#content = content;
  }

  static {
    read = (holder) => {
      if (!(#content in holder)) throw new TypeError('This is not a sealed or opened value of this process.');
      return holder.#content;
    };
  }
}

/** The inside of a sealed or opened value. Throws for an object that only looks like one. */
export const takeOut = (holder: object): unknown => read(holder);
