/** Where the insides are. Only this folder imports it; an object alone leads nowhere. */
const contents = new WeakMap<object, unknown>();

export const putInside = (holder: object, value: unknown): void => {
  contents.set(holder, value);
};

export function takeOut(holder: object): unknown {
  if (!contents.has(holder)) throw new TypeError('This is not a sealed or opened value of this process.');
  return contents.get(holder);
}
